@echo off
rem Starts the Tenday workbench. Arguments go to it as they are.
setlocal
set "here=%~dp0"
set "java=javaw"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\javaw"
if exist "%here%jre\bin\javaw.exe" set "java=%here%jre\bin\javaw"
for %%J in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fJ"
rem Which compiler Java uses and why is said in the script for Linux and macOS.
start "Tenday" "%java%" -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=128m --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 "-Djava.util.logging.config.file=%here%logging.properties" -jar "%launcher%" %*
