; Inno Setup: an installer for Windows of what packaging/build.py built there.
; NOT RUN where this was written: there was no Windows. Signing is the releaser's.
; iscc /DVersion=0.1.0 packaging\windows.iss, after packaging\build.py has made dist\rapporteur.
; Removing the program leaves the user's library, which lies in his own data folder.

[Setup]
AppId=rapporteur
AppName=Rapporteur
AppVersion={#Version}
DefaultDirName={autopf}\Rapporteur
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\dist
OutputBaseFilename=rapporteur-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
UninstallDisplayIcon={app}\rapporteur.exe

[Files]
Source: "..\dist\rapporteur\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Rapporteur"; Filename: "{app}\rapporteur.exe"

[Run]
Filename: "{app}\rapporteur.exe"; Description: "Open Rapporteur"; Flags: postinstall nowait skipifsilent
