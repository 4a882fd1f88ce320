"""LibreOffice, where it is installed, makes the same of an exported text as this program does."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.app.export.test_tracked import MARKED, RURITANIA, bare, expected, written

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_LIBRARY = "http://openoffice.org/2000/library"
_LIBRARIES = f"""{_HEAD}<library:libraries xmlns:library="{_LIBRARY}"
 xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard"
 xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>"""
_MODULES = f"""{_HEAD}<library:library xmlns:library="{_LIBRARY}" library:name="Standard"
 library:readonly="false" library:passwordprotected="false"><library:element
 library:name="Settle"/></library:library>"""
_SETTLE = f"""{_HEAD}<script:module xmlns:script="http://openoffice.org/2000/script"
 script:name="Settle" script:language="StarBasic">
Sub Both(source As String)
 Dim hidden(0) As New com.sun.star.beans.PropertyValue
 Dim text(1) As New com.sun.star.beans.PropertyValue
 Dim none(), how, opened, office, command
 office = createUnoService("com.sun.star.frame.DispatchHelper")
 hidden(0).Name = "Hidden" : hidden(0).Value = True
 text(0).Name = "FilterName" : text(0).Value = "Text (encoded)"
 text(1).Name = "FilterOptions" : text(1).Value = "UTF8,LF,,,"
 For Each how In Array("Accept", "Reject")
  opened = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  command = ".uno:" &amp; how &amp; "AllTrackedChanges"
  office.executeDispatch(opened.CurrentController.Frame, command, "", 0, none())
  opened.storeToURL(ConvertToURL(source &amp; "." &amp; how), text())
  opened.close(True)
 Next
End Sub
</script:module>"""


@pytest.fixture
def office(tmp_path: Path) -> list[str]:
    """The command that runs the macro, in a profile of the test's own."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    profile = tmp_path / "profile"
    command = [program, "--headless", "--norestore", f"-env:UserInstallation={profile.as_uri()}"]
    # The first start makes the profile, and would put its own macros in place of these.
    begin = [*command, "--terminate_after_init"]
    subprocess.run(begin, check=True, timeout=120, capture_output=True)
    basic = profile / "user" / "basic"
    (basic / "Standard").mkdir(parents=True, exist_ok=True)
    (basic / "script.xlc").write_text(_LIBRARIES, "utf-8")
    (basic / "Standard" / "script.xlb").write_text(_MODULES, "utf-8")
    (basic / "Standard" / "Settle.xba").write_text(_SETTLE, "utf-8")
    return command


@pytest.mark.slow
def test_accepting_and_rejecting_in_libreoffice_give_the_two_texts(
    office: list[str], tmp_path: Path
) -> None:
    path = written(tmp_path / "draft.docx", RURITANIA, MARKED)
    macro = f"macro:///Standard.Settle.Both({path})"
    subprocess.run([*office, macro], check=True, timeout=120, capture_output=True)
    for how, reading in (("Accept", "accepted"), ("Reject", "issued")):
        lines = Path(f"{path}.{how}").read_text("utf-8-sig").splitlines()
        assert bare([line for line in lines if line.strip()]) == bare(expected(MARKED, reading))
