/// The page with the one line that a preview adds: before the last `</body>`, or at the end of a page
/// that has none. `isAlone` tells the page on which there is nothing but errors.
func addingScript(to page: [UInt8], revision: String, isAlone: Bool = false) -> [UInt8] {
  let data = "data-revision=\"\(revision)\"\(isAlone ? " data-alone" : "")"
  let line = Array("<script src=\"\(PreviewHandler.scriptPath)\" \(data)></script>\n".utf8)
  let end = Array("</body>".utf8)
  var place = page.count
  var index = page.count - end.count
  while index >= 0 {
    if page[index] == end[0], page[index..<index + end.count].elementsEqual(end) {
      place = index
      break
    }
    index -= 1
  }
  return page[..<place] + line + page[place...]
}

/// What is shown until the journal has a site without errors.
func errorPage(_ text: String, revision: String) -> [UInt8] {
  let page = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>No page yet</title>
    </head>
    <body>
    <h1>No page yet</h1>
    <p>The journal is shown as soon as this is mended.</p>
    <pre>\(escaped(text))</pre>
    </body>
    </html>

    """
  return addingScript(to: Array(page.utf8), revision: revision, isAlone: true)
}

private func escaped(_ text: String) -> String {
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
    case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
    case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
    default: bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Runs in every page of a preview: listens, loads the page again, and shows what is wrong.
///
/// The stream is closed while a page is hidden, since a browser has six connections to a server at
/// most: what happened meanwhile is told when the page is shown again.
let previewScript = """
  "use strict";
  (() => {
    const isPage = !document.currentScript.hasAttribute("data-alone");
    let revision = document.currentScript.dataset.revision;
    let source, again, overlay;
    const place = "intertitle-place";

    const reload = (open) => {
      if (open && open !== location.pathname) return location.assign(open);
      try {
        sessionStorage.setItem(place, JSON.stringify([location.pathname, scrollX, scrollY]));
      } catch {}
      location.reload();
    };

    const restore = () => {
      try {
        const [path, x, y] = JSON.parse(sessionStorage.getItem(place) ?? "[]");
        sessionStorage.removeItem(place);
        if (path !== location.pathname) return;
        const scroll = () => scrollTo({ left: x, top: y, behavior: "instant" });
        scroll();
        if (document.readyState !== "complete") addEventListener("load", scroll, { once: true });
      } catch {}
    };

    const show = (text) => {
      overlay?.remove();
      overlay = undefined;
      if (!text) return;
      overlay = document.createElement("div");
      const root = overlay.attachShadow({ mode: "open" });
      const style = new CSSStyleSheet();
      style.replaceSync(`
        section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh;
          overflow: auto; padding: 1rem 1.25rem; box-sizing: border-box; color: #fff;
          background: #5b1010; border-top: 4px solid #ff8a80; font: 1rem/1.4 system-ui, sans-serif; }
        h2 { margin: 0 0 .5rem; font-size: 1.1rem; }
        pre { margin: 0; font: .9rem/1.5 ui-monospace, monospace; white-space: pre-wrap;
          overflow-wrap: anywhere; }
        button { float: right; font: inherit; padding: .25rem .75rem; cursor: pointer; }
        @media print { section { display: none; } }`);
      root.adoptedStyleSheets = [style];
      const section = document.createElement("section");
      section.setAttribute("role", "alert");
      const close = document.createElement("button");
      close.textContent = "Close";
      close.addEventListener("click", () => show());
      const title = document.createElement("h2");
      title.textContent = "This page is as it was before the following went wrong:";
      const pre = document.createElement("pre");
      pre.textContent = text;
      section.append(close, title, pre);
      root.append(section);
      document.documentElement.append(overlay);
    };

    const swap = (sheets) => {
      for (const [old, now] of sheets) {
        for (const link of document.querySelectorAll("link[rel~=stylesheet]")) {
          if (new URL(link.href).pathname !== new URL(old, location).pathname) continue;
          const next = link.cloneNode();
          next.href = now + "?" + revision;
          // The old one goes when the new one is there: the page is never without.
          for (const event of ["load", "error"]) next.addEventListener(event, () => link.remove());
          link.after(next);
        }
      }
    };

    const listen = () => {
      clearTimeout(again);
      source?.close();
      if (document.hidden) return;
      source = new EventSource("\(PreviewHandler.eventsPath)");
      const on = (name, act) =>
        source.addEventListener(name, (event) => act(JSON.parse(event.data)));
      on("state", (state) => {
        if (state.revision !== revision) return reload();
        if (isPage) show(state.errors);
      });
      on("reload", (event) => reload(event.open));
      on("styles", (event) => {
        if (event.from !== revision) return reload();
        revision = event.revision;
        swap(event.sheets);
      });
      // The page that holds nothing but errors is loaded again, to hold the new ones.
      on("errors", (event) => isPage ? show(event.text) : reload());
      source.addEventListener("error", () => {
        // A browser gives up on a server that answers wrongly, as one that is just starting may.
        if (source.readyState === EventSource.CLOSED) again = setTimeout(listen, 1000);
      });
    };

    restore();
    listen();
    document.addEventListener("visibilitychange", listen);
    addEventListener("pagehide", () => source?.close());
    addEventListener("pageshow", (event) => event.persisted && listen());
  })();

  """
