# Nếp from the start of a Windows machine on, as a task of Task Scheduler. NOT TRIED: there was no Windows machine.
# In PowerShell as administrator, in the folder of the program:
#   powershell -ExecutionPolicy Bypass -File ops\install-windows.ps1 -Data C:\ProgramData\Nep -Port 8080
# It prints what it will do and asks. To remove: Unregister-ScheduledTask -TaskName Nep
param(
	[string] $Data = "C:\ProgramData\Nep",
	[int] $Port = 8080
)
$ErrorActionPreference = "Stop"
$program = Split-Path -Parent $PSScriptRoot
$node = (Get-Command node).Source
# The account of Windows for local work with the least rights; PostgreSQL refuses to run as an administrator.
$account = "NT AUTHORITY\LOCAL SERVICE"
$start = Join-Path $Data "start-nep.cmd"

Write-Host "1. Cai cac goi va dung chuong trinh trong $program"
Write-Host "2. Tao thu muc $Data, chi cho $account va Administrators"
Write-Host "3. Ghi $start"
Write-Host "4. Dang ky tac vu Nep: chay khi may khoi dong, bang $account"
if ((Read-Host "Lam cac buoc tren? (c/k)") -ne "c") { exit 1 }

Push-Location $program
& $node scripts\nep.mjs | Out-Null
if ($LASTEXITCODE -ne 0) { throw "Khong dung duoc chuong trinh" }
Pop-Location

New-Item -ItemType Directory -Force -Path $Data | Out-Null
icacls $Data /inheritance:r /grant "*S-1-5-19:(OI)(CI)M" "*S-1-5-32-544:(OI)(CI)F" | Out-Null
icacls $program /grant "*S-1-5-19:(OI)(CI)RX" | Out-Null

if (-not (Test-Path $start)) {
	@(
		"@echo off",
		"rem Settings of Nep, one a line; see README.md",
		"set PORT=$Port",
		"set NEP_DATA=$Data",
		"rem set NEP_BACKUPS=D:\nep-backups",
		"cd /d ""$program""",
		"""$node"" scripts\start.mjs"
	) | Set-Content -Encoding ASCII $start
}

$action = New-ScheduledTaskAction -Execute $start -WorkingDirectory $program
$trigger = New-ScheduledTaskTrigger -AtStartup
$principal = New-ScheduledTaskPrincipal -UserId $account -LogonType ServiceAccount -RunLevel Limited
$settings = New-ScheduledTaskSettingsSet -RestartCount 99 -RestartInterval (New-TimeSpan -Minutes 1) `
	-ExecutionTimeLimit ([TimeSpan]::Zero) -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries
Register-ScheduledTask -TaskName "Nep" -Action $action -Trigger $trigger -Principal $principal -Settings $settings -Force | Out-Null
Start-ScheduledTask -TaskName "Nep"
Write-Host "Xong. Nhat ky: $Data\nep.log. Mo http://127.0.0.1:$Port"
