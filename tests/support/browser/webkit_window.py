#!/usr/bin/python3
"""A window of WebKitGTK that the WebDriver protocol drives and whose pages can be printed.

The protocol's WebKitGTK has no command to print, but the engine prints to a file. A page asks for it by
`webkit.messageHandlers.printer.postMessage("A4")` and is answered with the PDF in base64. The system's own Python runs
this file: Debian's bindings to the engine are made for it. `--is-there` only says whether they are installed.
"""

import base64
import sys
import tempfile
from pathlib import Path

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
gi.require_version("JavaScriptCore", "4.1")
from gi.repository import Gtk, JavaScriptCore, WebKit2  # noqa: E402

PAPER = {"A4": "iso_a4", "Letter": "na_letter"}


def main() -> None:
    """Wait for the driver, and open a window for it."""
    context = WebKit2.WebContext.new_ephemeral()
    context.set_automation_allowed(True)
    context.connect("automation-started", _started)
    Gtk.main()


def _started(context: WebKit2.WebContext, session: WebKit2.AutomationSession) -> None:
    # The driver refuses a browser of another name than the one it was asked for.
    info = WebKit2.ApplicationInfo()
    info.set_name("MiniBrowser")
    session.set_application_info(info)
    session.connect("create-web-view", lambda _: _view(context))


def _view(context: WebKit2.WebContext) -> WebKit2.WebView:
    pages = WebKit2.UserContentManager()
    view = WebKit2.WebView(web_context=context, user_content_manager=pages, is_controlled_by_automation=True)
    pages.register_script_message_handler_with_reply("printer", None)
    pages.connect("script-message-with-reply-received::printer", lambda _, asked, reply: _print(view, asked, reply))
    window = Gtk.Window(default_width=1200, default_height=900)
    window.add(view)
    window.show_all()
    return view


def _print(view: WebKit2.WebView, asked: JavaScriptCore.Value, reply: WebKit2.ScriptMessageReply) -> bool:
    """Print what the window shows, and answer with the PDF once it is whole."""
    folder = tempfile.TemporaryDirectory()
    file = Path(folder.name) / "page.pdf"
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set("output-uri", file.as_uri())
    settings.set("output-file-format", "pdf")
    sheet = Gtk.PageSetup()
    sheet.set_paper_size(Gtk.PaperSize.new(PAPER[asked.to_string()]))

    def finished(_: WebKit2.PrintOperation) -> None:
        content = base64.b64encode(file.read_bytes()).decode()
        reply.return_value(JavaScriptCore.Value.new_string(asked.get_context(), content))
        folder.cleanup()

    operation = WebKit2.PrintOperation(web_view=view, print_settings=settings, page_setup=sheet)
    operation.connect("finished", finished)
    operation.connect("failed", lambda _, error: reply.return_error_message(error.message))
    operation.print_()
    return True


if "--is-there" not in sys.argv:
    main()
