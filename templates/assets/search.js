// Search as the reader types, in the index that the build wrote beside the page: keys.json says which
// pieces there are, and only the piece that a word needs is fetched. docs/search.md says how they are
// made; `fold` does what SearchText does.
"use strict";
(() => {
  const form = document.getElementById("search");
  const box = form?.querySelector("[role=combobox]");
  const list = document.getElementById("search-results");
  const status = document.getElementById("search-status");
  if (!box || !list || !status) return;
  const more = document.getElementById("search-more");
  const step = 20, longestKey = 12;
  const fetched = new Map();
  let options = [], active = -1, found = [], shown = step, running, timer;

  const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}+/gu, "").normalize("NFC")
    .replace(/ς/g, "σ")
    .replace(/['`´‘’‛′＇\u02b9-\u02bf\u02c8\u02ca\u02cb\u02ee\u055a\u05f3]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  const load = async (name, signal) => {
    if (!fetched.has(name)) {
      const answer = await fetch(name, { signal });
      if (!answer.ok) throw new Error(answer.status);
      fetched.set(name, await answer.json());
    }
    return fetched.get(name);
  };

  const file = (key) => "k" + (key && "-") + [...key].map((letter) =>
    letter < "\x80" ? letter : `_${letter.codePointAt(0).toString(16)}_`).join("") + ".json";

  // The piece for the word of which there is least; none where a word is nowhere.
  const pieceFor = (words, keys) => {
    let best;
    for (const word of words) {
      let key = [...word].slice(0, longestKey);
      while (key.length && !keys.has(key.join(""))) key.pop();
      key = key.join("");
      const count = keys.get(key);
      if (!count) return;
      const cost = count > 0 ? count : 1e9 - key.length;
      if (!best || cost < best.cost) best = { key, cost };
    }
    return best;
  };

  // 0 a whole title, 1 how one begins, 2 words of titles, 3 other words as well, 4 not found.
  const level = (entry, query, words) => {
    const titles = [entry[2], ...entry.slice(6)].map(fold);
    if (titles.includes(query)) return 0;
    if (titles.some((title) => title.startsWith(query))) return 1;
    const holds = (text) => words.every((word) => text.includes(" " + word));
    const text = " " + titles.join(" ");
    return holds(text) ? 2 : holds(`${text} ${entry[5]} ${fold(entry[3])}`) ? 3 : 4;
  };

  const find = async (query, signal) => {
    const keys = new Map(Object.entries(await load("keys.json", signal)));
    const words = query.split(" ");
    const piece = pieceFor(words, keys);
    if (!piece) return [];
    return (await load(file(piece.key), signal))
      .map((entry) => ({ entry, level: level(entry, query, words) }))
      .filter((match) => match.level < 4)
      .sort((a, b) => a.level - b.level)
      .map((match) => match.entry);
  };

  const element = (name, content, attributes = {}) => {
    const made = document.createElement(name);
    made.textContent = content;
    for (const key in attributes) made.setAttribute(key, attributes[key]);
    return made;
  };

  const dateText = (date) => {
    if (date.length < 7) return date;
    const language = document.documentElement.lang || "en";
    const form = { year: "numeric", month: "long", timeZone: "UTC" };
    if (date.length > 7) form.day = "numeric";
    return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, form).format(new Date(date));
  };

  const option = ([, address, title, detail, date]) => {
    const id = "search-option-" + options.length;
    const made = element("a", title, { role: "option", id, tabindex: "-1", "aria-selected": "false" });
    made.href = "../" + address;
    const parts = [detail, dateText(date)].filter(Boolean);
    if (parts.length) {
      const line = element("span", "", { class: "meta parts" });
      for (const part of parts) line.append(" ", element("span", part));
      made.append(" ", line);
    }
    options.push(made);
    return made;
  };

  const show = () => {
    list.replaceChildren();
    [options, active] = [[], -1];
    box.removeAttribute("aria-activedescendant");
    const groups = new Map();
    for (const entry of found.slice(0, shown)) {
      if (!groups.has(entry[0])) {
        const id = "search-kind-" + entry[0];
        const group = element("div", "", { role: "group", "aria-labelledby": id });
        group.append(element("div", form.dataset["kind" + entry[0]] ?? "", { id, class: "search-kind" }));
        groups.set(entry[0], group);
      }
    }
    // Options are numbered as they stand, group by group.
    for (const [kind, group] of groups) {
      for (const entry of found.slice(0, shown)) if (entry[0] === kind) group.append(option(entry));
      list.append(group);
    }
    open(options.length > 0);
    status.textContent = !fold(box.value) ? ""
      : found.length ? form.dataset.count.replace("#", found.length) : form.dataset.none;
  };

  const open = (isOpen) => {
    list.hidden = !isOpen;
    box.setAttribute("aria-expanded", isOpen);
    if (more) more.hidden = !isOpen || found.length <= shown;
    if (!isOpen) choose(-1);
  };

  const choose = (index) => {
    options[active]?.setAttribute("aria-selected", "false");
    active = index;
    const chosen = options[active];
    if (!chosen) return box.removeAttribute("aria-activedescendant");
    chosen.setAttribute("aria-selected", "true");
    chosen.scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", chosen.id);
  };

  const search = async () => {
    clearTimeout(timer);
    running?.abort();
    const { signal } = (running = new AbortController());
    const address = new URL(location.href);
    address.search = box.value.trim() ? "?" + new URLSearchParams({ q: box.value.trim() }) : "";
    history.replaceState(null, "", address);
    const query = fold(box.value);
    try {
      const all = query ? await find(query, signal) : [];
      if (signal.aborted) return;
      [found, shown] = [all, step];
      show();
    } catch (error) {
      if (signal.aborted) return;
      found = [];
      show();
      status.textContent = form.dataset.failed;
    }
  };

  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, 120);
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!options.length) return;
      event.preventDefault();
      if (list.hidden) open(true);
      const way = event.key === "ArrowDown" ? 1 : -1;
      choose(active < 0 && way < 0 ? options.length - 1 : (active + way + options.length) % options.length);
    } else if (event.key === "Escape") {
      if (!list.hidden) open(false);
      else if (box.value) [box.value] = [""], search();
    }
  });
  // The first that was not there before is chosen, and the arrow keys go on from it.
  more?.addEventListener("click", () => {
    const known = new Set(options.map((link) => link.href));
    shown += step;
    show();
    box.focus({ preventScroll: true });
    choose(options.findIndex((link) => !known.has(link.href)));
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (options[active]) options[active].click();
    else search();
  });
  box.value = new URLSearchParams(location.search).get("q") ?? "";
  if (box.value) search();
})();
