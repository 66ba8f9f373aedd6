@echo off
rem Adds "Open with Tenday" to the menu of folders, and Tenday to the programs that can open YAML files, for this user alone.
rem "associate-files --remove" takes that back.
setlocal
set "here=%~dp0"
set "classes=HKCU\Software\Classes"
if "%~1"=="--remove" (
  reg delete "%classes%\Directory\shell\Tenday" /f >nul 2>&1
  reg delete "%classes%\Tenday.Programme" /f >nul 2>&1
  reg delete "%classes%\.yaml\OpenWithProgids" /v Tenday.Programme /f >nul 2>&1
  exit /b 0
)
reg add "%classes%\Directory\shell\Tenday" /ve /d "Open with Tenday" /f >nul || exit /b 1
reg add "%classes%\Directory\shell\Tenday\command" /ve /d "\"%here%tenday.cmd\" \"%%1\"" /f >nul || exit /b 1
reg add "%classes%\Tenday.Programme" /ve /d "Workshop programme" /f >nul || exit /b 1
reg add "%classes%\Tenday.Programme\shell\open\command" /ve /d "\"%here%tenday.cmd\" \"%%1\"" /f >nul || exit /b 1
reg add "%classes%\.yaml\OpenWithProgids" /v Tenday.Programme /t REG_NONE /f >nul || exit /b 1
