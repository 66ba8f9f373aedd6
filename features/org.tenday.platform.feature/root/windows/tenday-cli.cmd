@echo off
rem Runs Tenday from a command line, without a window. "tenday-cli --help" says what it can do.
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if exist "%here%jre\bin\java.exe" set "java=%here%jre\bin\java"
for %%J in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fJ"
rem What is started and why, and how libraries that log are told, is said in the script for Linux and macOS.
set "options=-Dosgi.startLevel=4 -Dslf4j.internal.verbosity=ERROR -Dorg.apache.logging.log4j.simplelog.level=OFF"
set "options=%options% -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory"
"%java%" %options% -Djava.awt.headless=true -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 "-Djava.util.logging.config.file=%here%logging.properties" -jar "%launcher%" -application org.tenday.cli.application -nosplash -data @none %*
exit /b %errorlevel%
