Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
!include "MUI2.nsh"
Name "$title"
OutFile "$setup"
InstallDir "$$PROGRAMFILES64\$name"
RequestExecutionLevel admin
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"
Section
  SetOutPath "$$INSTDIR"
  RMDir /r "$$INSTDIR\_internal"
  File /r "$folder\*.*"
  CreateShortCut "$$SMPROGRAMS\$title.lnk" "$$INSTDIR\$name.exe"
  WriteUninstaller "$$INSTDIR\uninstall.exe"
  WriteRegStr HKLM "$key" "DisplayName" "$title"
  WriteRegStr HKLM "$key" "DisplayVersion" "$version"
  WriteRegStr HKLM "$key" "UninstallString" "$$INSTDIR\uninstall.exe"
SectionEnd
Section "Uninstall"
  RMDir /r "$$INSTDIR"
  Delete "$$SMPROGRAMS\$title.lnk"
  DeleteRegKey HKLM "$key"
SectionEnd
