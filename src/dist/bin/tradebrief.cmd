@echo off
rem Starts tradebrief as java -jar does, in less time: see the file tradebrief beside this one.
setlocal
set "jar=%~dp0tradebrief.jar"
if not exist "%jar%" for %%F in ("%~dp0..\..\..\target\tradebrief.jar") do set "jar=%%~fF"
for %%F in ("%jar%") do set "archive=%%~dpnF.jsa"
set "compiler=-XX:TieredStopAtLevel=1 -XX:Tier3BackEdgeThreshold=3000 -XX:Tier3LoadFeedback=50 -XX:C1MaxInlineSize=20 -XX:C1MaxInlineLevel=4 -XX:-UseLoopInvariantCodeMotion -XX:-RangeCheckElimination"
for %%A in (%*) do (
  if "%%~A"=="aggregate" set "compiler="
)
java -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions -Xshare:auto "-XX:SharedArchiveFile=%archive%" -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-UsePerfData -XX:+UseParallelGC -Xms400m -Xmn96m -XX:MaxTenuringThreshold=0 %compiler% -Djava.lang.invoke.MethodHandle.COMPILE_THRESHOLD=50 -Dsun.reflect.inflationThreshold=1000 -jar "%jar%" %*
exit /b %errorlevel%
