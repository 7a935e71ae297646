// A click on the poster of a video or a recording plays it where it stands. Nothing is asked of another
// host before; without this script the poster is a link. A click with a key held, or with another
// button, opens the link as it would.
"use strict";
document.addEventListener("click", (event) => {
  const poster = event.target.closest?.("a[data-plays]");
  if (!poster || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey ||
    event.shiftKey || event.altKey) return;
  event.preventDefault();
  const { plays, player, title } = poster.dataset;
  const made = document.createElement(plays);
  if (title) made.title = title;
  if (plays === "iframe") {
    made.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
    made.allowFullscreen = true;
    made.referrerPolicy = "strict-origin-when-cross-origin";
    made.src = player;
  } else {
    made.controls = made.autoplay = true;
    made.src = poster.href;
    if (title) made.setAttribute("aria-label", title);
  }
  const { width, height } = poster.getBoundingClientRect();
  if (plays !== "audio" && height) made.style.aspectRatio = `${width} / ${height}`;
  poster.replaceWith(made);
  made.tabIndex = 0;
  made.focus({ preventScroll: true });
});
