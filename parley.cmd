@echo off
rem Starts Parley. Builds it first where that has not been done yet; after a change of the sources, delete desk\target.
rem PARLEY_JAVA_OPTS: more options for Java, such as -Xmx2g.
setlocal EnableExtensions DisableDelayedExpansion

set "HERE=%~dp0."
for %%I in ("%HERE%") do set "ROOT=%%~fI"
if not exist "%ROOT%\desk\" for %%I in ("%HERE%\..") do set "ROOT=%%~fI"
set "TARGET=%ROOT%\desk\target"

set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%I in (java.exe) do set "JAVA=%%~$PATH:I"
if not defined JAVA goto :noJava

rem Asking Java itself costs a fifth of a second; the file beside it does not.
set "VERSION="
for %%I in ("%JAVA%") do set "JAVA_BIN=%%~dpI"
if exist "%JAVA_BIN%..\release" for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%JAVA_BIN%..\release"`) do set "VERSION=%%~V"
if not defined VERSION for /f "tokens=3" %%V in ('call "%JAVA%" -version 2^>^&1 ^| findstr version') do set "VERSION=%%~V"
set "MAJOR="
for /f "tokens=1 delims=.-+" %%M in ("%VERSION%") do set "MAJOR=%%M"
if not defined MAJOR goto :noJava
if %MAJOR% LSS 17 goto :noJava

if not exist "%TARGET%\lib\" goto :build
if not exist "%TARGET%\desk-*.jar" goto :build
:built
for %%J in ("%TARGET%\desk-*.jar") do set "JAR=%%~fJ"
rem The runtime of the model would keep a device id and report its use to its makers; only the environment stops it.
set "ORT_DISABLE_TELEMETRY=1"
set "CLASSES=%TARGET%\lib\*;%JAR%"
set "OPTS=-Xmx600m -Xmn64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable"
if %MAJOR% GEQ 22 set "OPTS=%OPTS% --enable-native-access=ALL-UNNAMED"

rem The classes of a short read, kept ready to be mapped into memory. The mark is the time of the jar it was made for.
set "ARCHIVE=%TARGET%\cds\%VERSION%.jsa"
set "MADE_FOR="
for %%J in ("%JAR%") do set "MARK=%%~tJ %%~zJ %JAVA%"
if exist "%ARCHIVE%.for" set /p MADE_FOR=<"%ARCHIVE%.for"
if not "%MADE_FOR%"=="%MARK%" call :rehearse >nul 2>&1
set "SHARE="
if exist "%ARCHIVE%" set SHARE="-XX:SharedArchiveFile=%ARCHIVE%"

"%JAVA%" %OPTS% %SHARE% "-Dparley.home=%ROOT%" %PARLEY_JAVA_OPTS% -cp "%CLASSES%" parley.desk.Parley %*
exit /b %ERRORLEVEL%

:rehearse
if not exist "%TARGET%\cds\" mkdir "%TARGET%\cds"
del /q "%ARCHIVE%"
"%JAVA%" %OPTS% "-XX:DumpLoadedClassList=%ARCHIVE%.list" "-Dparley.home=%ROOT%" -cp "%CLASSES%" parley.desk.Parley rehearse "%ROOT%\examples\geneva-talks.txt" <nul
if not errorlevel 1 "%JAVA%" -Xshare:dump -Xlog:disable "-XX:SharedClassListFile=%ARCHIVE%.list" "-XX:SharedArchiveFile=%ARCHIVE%" -cp "%CLASSES%" <nul
rem set /p and not echo, which would trip over an ampersand in a path
>"%ARCHIVE%.for" <nul set /p "=%MARK%"
del /q "%ARCHIVE%.list"
exit /b 0

:build
>&2 echo parley: building it, this first time only. It takes a minute or two, and needs a JDK 17 or newer (found %VERSION%)
>&2 echo parley: and, for libraries, Maven Central on the network.
if not exist "%JAVA_BIN%javac.exe" (
  >&2 echo parley: no Java compiler beside "%JAVA%": install a JDK, or set JAVA_HOME to one.
  exit /b 2
)
if not exist "%TARGET%\" mkdir "%TARGET%"
for %%I in ("%JAVA_BIN%..") do set "JAVA_HOME=%%~fI"
pushd "%ROOT%"
call "%ROOT%\mvnw.cmd" --quiet --batch-mode -Dmaven.test.skip=true -Dspotless.check.skip=true -Denforcer.skip=true -pl desk -am package >"%TARGET%\build.log" 2>&1 <nul
set "FAILED=%ERRORLEVEL%"
popd
if "%FAILED%"=="0" goto :built
if exist "%TARGET%\lib\" rmdir /s /q "%TARGET%\lib"
>&2 echo parley: could not be built. The build's own words:
>&2 type "%TARGET%\build.log"
exit /b 2

:noJava
>&2 echo parley: needs Java 17 or newer; found "%VERSION%" "%JAVA%".
>&2 echo parley: Install one, or set JAVA_HOME to where it is.
exit /b 2
