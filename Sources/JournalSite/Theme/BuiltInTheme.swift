/// The theme of `templates/`, by name. Written by `make theme`: edit the files there.
let builtInTheme: [(name: String, text: String)] = [
  (
    "404.html",
    ###"""
    {% extends "base.html" %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    <p class="standfirst">{{ "not-found-text" | string }}</p>
    </header>
    <ul class="entries">
    <li><a href="{{ site.address }}">{{ "to-home" | string: title=site.title }}</a></li>
    {% if site.indexes.articles -%}
    <li><a href="{{ site.indexes.articles }}">{{ "all-articles" | string }}</a> <span class="count">{{ "articles-count" | string: site.article-count }}</span></li>
    {% endif -%}
    {% if site.indexes.films -%}
    <li><a href="{{ site.indexes.films }}">{{ "all-films" | string }}</a> <span class="count">{{ "films-count" | string: site.film-count }}</span></li>
    {% endif -%}
    {% if site.indexes.people -%}
    <li><a href="{{ site.indexes.people }}">{{ "nav-people" | string }}</a></li>
    {% endif -%}
    </ul>
    </div>
    {% endblock %}

    """###
  ),
  (
    "all-series.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    </header>
    <ul class="entries">
    {% for series in all-series -%}
    <li><a href="{{ series.address }}">{{ series.title }}</a>{% if series.articles %} <span class="count">{{ "articles-count" | string: (series.articles | length) }}</span>{% endif %}</li>
    {% endfor -%}
    </ul>
    {% include "partials/pagination.html" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "archive-year.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1>{{ page.title }}</h1>
    <p class="standfirst">{{ "articles-count" | string: year.count }}</p>
    </header>
    {% if earlier or later -%}
    <nav class="neighbours" aria-label="{{ "neighbours" | string }}">
    <ul>
    {% if earlier -%}
    <li><a href="{{ earlier.address }}" rel="prev">{{ earlier.year }}</a></li>
    {% endif -%}
    {% if later -%}
    <li><a href="{{ later.address }}" rel="next">{{ later.year }}</a></li>
    {% endif -%}
    </ul>
    </nav>
    {% endif -%}
    {% for section in sections -%}
    <section class="letter month">
    {% if section.month -%}
    <h2>{{ section.month | date: "LLLL" | capitalise }}</h2>
    {% endif -%}
    {% include "partials/article-list.html" with articles=section.articles -%}
    </section>
    {% endfor -%}
    {% include "partials/pagination.html" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "archive.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1>{{ page.title }}</h1>
    </header>
    <ul class="entries">
    {% for year in years -%}
    <li><a href="{{ year.address }}">{{ year.year }}</a> <span class="count">{{ "articles-count" | string: year.count }}</span></li>
    {% endfor -%}
    </ul>
    </div>
    {% endblock %}

    """###
  ),
  (
    "article.html",
    ###"""
    {% extends "base.html" %}
    {% block title %}{{ page.title }}{% if article.shares-headline %} ({{ article.date | date: "d MMMM yyyy" }}){% endif %} · {{ site.title }}{% endblock %}
    {% block description %}{% if article.description %}{{ article.description }}{% else %}{{ article.title }}{% if page.description %}: {{ page.description }}{% endif %}{% endif %}{% endblock %}
    {% block main -%}
    <article class="article" data-pagefind-body>
    <header class="page-head">
    <p class="kicker parts"><a href="{{ article.kind-address }}">{{ article.kicker }}</a>{% if article.series %} <a href="{{ article.series.address }}">{{ article.series.title }}</a>{% endif %}{% include "partials/unpublished.html" %}</p>
    <h1 data-pagefind-meta="title"{% if article.language %} lang="{{ article.language }}" dir="auto"{% endif %}>{{ article.title }}</h1>
    {% if article.standfirst -%}
    <p class="standfirst"{% if article.language %} lang="{{ article.language }}" dir="auto"{% endif %}>{{ article.standfirst }}</p>
    {% endif -%}
    {% include "partials/byline.html" -%}
    {% if article.translated-from -%}
    <p class="translations">{{ "translated-from" | string: language=article.translated-from }}</p>
    {% endif -%}
    {% if article.rating -%}
    <p class="rating">{{ "rating" | string: mark=article.rating }}</p>
    {% endif -%}
    {% if article.translations -%}
    <p class="translations">{{ "also-in" | string }} {% for other in article.translations %}{% include "partials/between.html" %}<a href="{{ other.address }}"{% if other.language %} hreflang="{{ other.language }}"{% endif %}>{{ other.language-name }}</a>{% endfor %}</p>
    {% endif -%}
    {% if article.content-warning -%}
    <p class="content-warning"><strong>{{ "content-warning" | string }}</strong> {{ article.content-warning }}</p>
    {% endif -%}
    </header>
    {% if article.still -%}
    <div class="head-still"{% if article.language %} lang="{{ article.language }}" dir="auto"{% endif %}>
    {% include "partials/still.html" with still=article.still, is-first=true -%}
    </div>
    {% endif -%}
    <div class="article-body">
    {% include "partials/contents.html" -%}
    <div class="text"{% if article.language %} lang="{{ article.language }}" dir="auto"{% endif %}>
    {{ article.body }}
    </div>
    </div>
    <footer class="article-foot" data-pagefind-ignore>
    {% if article.note -%}
    <p class="end-note">{{ article.note }}</p>
    {% endif -%}
    {% if article.first-published -%}
    <p class="end-note">{{ "first-published" | string }} {{ article.first-published }}</p>
    {% endif -%}
    {% if article.corrections -%}
    <section class="corrections">
    <h2>{{ "corrections" | string }}</h2>
    <ul>
    {% for correction in article.corrections -%}
    <li><time datetime="{{ correction.date | iso-date }}">{{ correction.date | date: "d MMMM yyyy" }}</time>{% if correction.text %}: {{ correction.text }}{% endif %}</li>
    {% endfor -%}
    </ul>
    </section>
    {% endif -%}
    {% if article.films -%}
    <section class="films-discussed">
    <h2>{{ "films-discussed" | string: (article.films | length) }}</h2>
    <ul class="cards">
    {% for film in article.films -%}
    <li>
    {% include "partials/film-card.html" -%}
    </li>
    {% endfor -%}
    </ul>
    </section>
    {% endif -%}
    {% if article.people or article.topics or article.festivals or article.series or article.issue or article.filed-under -%}
    <section>
    <h2>{{ "filed-under" | string }}</h2>
    <dl class="facts">
    {% if article.people -%}
    <div><dt>{{ "people" | string }}</dt><dd>{% include "partials/people.html" with people=article.people %}</dd></div>
    {% endif -%}
    {% if article.festivals -%}
    <div><dt>{{ "festivals" | string }}</dt><dd>{% for appearance in article.festivals %}{% include "partials/between.html" %}{% include "partials/appearance.html" %}{% endfor %}</dd></div>
    {% endif -%}
    {% if article.topics -%}
    <div><dt>{{ "topics" | string }}</dt><dd>{% for topic in article.topics %}{% include "partials/between.html" %}<a href="{{ topic.address }}">{{ topic.title }}</a>{% endfor %}</dd></div>
    {% endif -%}
    {% if article.series -%}
    <div><dt>{{ "series" | string }}</dt><dd><a href="{{ article.series.address }}">{{ article.series.title }}</a></dd></div>
    {% endif -%}
    {% if article.issue -%}
    <div><dt>{{ "issue" | string }}</dt><dd><a href="{{ article.issue.address }}">{{ article.issue.title }}</a></dd></div>
    {% endif -%}
    {% include "partials/filed-under.html" with filings=article.filed-under -%}
    </dl>
    </section>
    {% endif -%}
    {% include "partials/authors.html" with people=article.authors -%}
    {% include "partials/cite.html" -%}
    {% if article.series -%}
    {% include "partials/neighbours.html" with previous=article.series-previous, next=article.series-next, label=article.series.title -%}
    {% endif -%}
    {% if article.issue -%}
    {% include "partials/neighbours.html" with previous=article.issue-previous, next=article.issue-next, label=article.issue.title -%}
    {% endif -%}
    </footer>
    {% if article.related -%}
    <aside class="page-foot" aria-labelledby="related">
    <h2 id="related">{{ "related" | string }}</h2>
    {% include "partials/related.html" with articles=article.related -%}
    </aside>
    {% endif -%}
    </article>
    {% endblock %}

    """###
  ),
  (
    "articles.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    </header>
    {% include "partials/articles-by-kind.html" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "assets/icon.svg",
    ###"""
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
    <style>.ground { fill: #191817 } .frame { fill: #fdfdfb } .line { fill: #a8290f } @media (prefers-color-scheme: dark) { .ground { fill: #e6e3dd } .frame { fill: #141413 } .line { fill: #f58c70 } }</style>
    <rect class="ground" width="32" height="32" rx="3"/>
    <rect class="frame" x="5" y="7" width="22" height="12"/>
    <rect class="line" x="5" y="23" width="22" height="3"/>
    </svg>

    """###
  ),
  (
    "assets/player.js",
    ###"""
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

    """###
  ),
  (
    "assets/search.js",
    ###"""
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

    """###
  ),
  (
    "assets/theme.css",
    ###"""
    /* The built-in theme of Intertitle. A journal’s own assets/journal.css comes after it and may set anew
       whatever stands under :root; the rest is built on that. */

    :root {
      color-scheme: light dark;

      --paper: #fdfdfb;
      --ink: #191817;
      --quiet: #5e5b57;
      --rule: #d9d6d0;
      --shade: #f3f1ed;
      --accent: #a8290f;
      --ground: #e9e8e5; /* behind pictures: a grey without a hue */

      --serif: "Iowan Old Style", "Palatino Nova", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Source Serif 4", Charter, Georgia, "Noto Serif", "Noto Serif Georgian", "Noto Serif Armenian", Sylfaen, "Noto Naskh Arabic", "Geeza Pro", serif;
      --sans: "Avenir Next", "Segoe UI", "Source Sans 3", Roboto, "Noto Sans", "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
      --display: var(--serif);

      --text: clamp(1.0625rem, .98rem + .35vw, 1.1875rem);
      --leading: 1.6;
      --measure: 36rem;
      --wide: 56rem;
      --page: 76rem;
      --gap: clamp(1.125rem, 4vw, 2.5rem);
      --thumbnail: 5 / 3; /* the frame of a small picture, which lies whole within it */
      --paragraph: 0; /* between paragraphs; with 1em here and 0 below, blocks instead of indents */
      --indent: 1.4em;

      /* A scale of major thirds; the large sizes grow with the window. */
      --small: .875rem;
      --medium: 1.1875rem;
      --large: clamp(1.25rem, 1.15rem + .5vw, 1.5rem);
      --x-large: clamp(1.5rem, 1.25rem + 1.2vw, 2.25rem);
      --title: clamp(2.05rem, 1.45rem + 2.7vw, 3.75rem);
      --name: clamp(2.5rem, 1rem + 6.6vw, 6.25rem);
    }

    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #141413;
        --ink: #e6e3dd;
        --quiet: #a5a19a;
        --rule: #3a3834;
        --shade: #1f1e1c;
        --accent: #f58c70;
        --ground: #0b0b0b;
      }
    }

    /* Where one ideograph has several national forms, the language chooses among them. */
    :lang(ja) { --serif: "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", serif; }
    :lang(ko) { --serif: AppleMyungjo, "Nanum Myeongjo", "Noto Serif CJK KR", Batang, serif; }
    :lang(zh) { --serif: "Songti SC", "Noto Serif CJK SC", SimSun, serif; }
    :lang(zh-Hant) { --serif: "Songti TC", "Noto Serif CJK TC", PMingLiU, serif; }
    :is(:lang(ja), :lang(ko), :lang(zh)) { font-family: var(--serif); }

    /* Elements */
    *, ::before, ::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 4rem; }
    body { margin: 0; border-top: .3rem solid var(--ink); background: var(--paper); color: var(--ink); font: var(--text)/var(--leading) var(--serif); font-kerning: normal; overflow-wrap: break-word; }
    h1, h2, h3, h4, h5, h6 { margin: 2.2em 0 .6em; font-weight: 600; line-height: 1.2; text-wrap: balance; break-after: avoid; }
    h1 { margin: 0; font: 400 var(--title)/1.06 var(--display); letter-spacing: -.018em; }
    h2 { font-size: var(--large); }
    h3 { font-size: var(--medium); }
    h4, h5, h6 { font-size: 1em; }
    p { margin: 0 0 1em; text-wrap: pretty; }
    ul, ol { padding-inline-start: 1.3em; }
    img { display: block; max-width: 100%; height: auto; }
    cite, em, i { font-style: italic; }
    /* Scripts that have no italics. */
    :is(cite, em, i, .pull, .mention, .end-note, .dedication):is(:lang(ka), :lang(hy), :lang(ar), :lang(fa), :lang(ur), :lang(he), :lang(hi), :lang(th), :lang(zh), :lang(ja), :lang(ko)) { font-style: normal; }
    time { white-space: nowrap; }
    sup { font-size: .7em; line-height: 0; font-variant-numeric: lining-nums; }
    hr { width: 4rem; margin: 2.5em auto; border: 0; border-top: 1px solid var(--quiet); }
    pre { overflow-x: auto; padding: 1em; background: var(--shade); font-size: .85em; }
    blockquote { margin: 1.5em 0; padding-inline-start: 1.4em; border-inline-start: 1px solid var(--quiet); }
    table { width: 100%; margin: 2em 0; border-collapse: collapse; font: var(--small)/1.45 var(--sans); font-variant-numeric: lining-nums tabular-nums; }
    th, td { padding: .5em 1em .5em 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; }
    thead th { border-bottom-color: var(--ink); }
    .align-right { text-align: end; }
    .align-center { text-align: center; }
    summary { cursor: pointer; min-height: 1.5rem; font: 600 var(--small)/1.5 var(--sans); }

    a { color: inherit; text-decoration: underline; text-decoration-color: color-mix(in srgb, var(--accent) 65%, transparent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
    a:hover { color: var(--accent); text-decoration-color: currentcolor; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
    ::selection { background: var(--accent); color: var(--paper); }
    .skip { position: absolute; inset-inline-start: -200vw; }
    .skip:focus { inset-inline-start: 1rem; top: 1rem; z-index: 3; padding: .6rem 1.2rem; background: var(--paper); }

    /* Small print, and lists that are no lists to the eye */
    .masthead nav, .colophon, .kinds, .letters, .pagination, .neighbours, .film-chart, .film-indexes, .contents, .kicker, .breadcrumbs, .meta, .byline, .count, figcaption, .facts, .rating, .translations, .dates, .showing-list, .cite, .ids, .corrections, .footnotes [role="doc-backlink"] { font-family: var(--sans); font-size: var(--small); line-height: 1.5; font-variant-numeric: lining-nums; }
    .meta, .count, figcaption, .original-titles, .also-known-as, .dates { color: var(--quiet); }
    /* What stands beside one another with a dot between: the dot before each part lies outside at the
       beginning of a line, and is cut off there. */
    .parts { display: flex; flex-wrap: wrap; margin-inline-start: -1.15em !important; clip-path: inset(-1em -1em -1em .75em); }
    .parts:dir(rtl) { clip-path: inset(-1em .75em -1em -1em); }
    .parts > * { position: relative; min-width: 0; margin-inline-start: 1.15em; }
    .parts > ::before { content: "·"; content: "·" / ""; position: absolute; inset-inline-start: -.7em; font-weight: 400; }
    .parts > a::before { text-decoration: none; }
    :is(.masthead, .colophon, .kinds, .letters, .pagination, .neighbours, .film-indexes, .contents, .breadcrumbs, .years) :is(ul, ol),
    :is(.cards, .grid, .article-list, .film-list, .people-list, .entries, .showing-list, .showing-films, .filmography ul, .mentions ul, .corrections ul) { margin: 0; padding: 0; list-style: none; }
    :is(.masthead, .kinds, .letters, .pagination, .film-indexes, .breadcrumbs) :is(ul, ol) { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
    :is(.masthead nav, .colophon, .kinds, .letters, .film-indexes, .neighbours, .pagination, .breadcrumbs, .kicker, .contents, .years, .facts, .ids) a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
    :is(.masthead nav, .colophon, .kinds, .letters, .film-indexes, .neighbours, .pagination, .breadcrumbs, .kicker, .contents, .years, .headline, .teaser :is(h2, h3), .masthead-title) a { text-decoration: none; }
    :is(.masthead nav, .colophon, .kinds, .letters, .film-indexes, .neighbours, .pagination, .breadcrumbs, .kicker, .contents, .years, .headline, .teaser :is(h2, h3), .masthead-title) a:hover, [aria-current="page"] { text-decoration: underline; text-decoration-thickness: 2px; text-decoration-color: var(--accent); }

    /* Whatever stands in a page and is no part of the theme has the margins of a text. */
    body > :where(p, div, section, article, aside, footer, header, nav, form, figure, ul, ol, dl, table, blockquote, details, pre, hr, h1, h2, h3, h4, h5, h6),
    main > :where(p, div, section, article, aside, footer, header, nav, form, figure, ul, ol, dl, table, blockquote, details, pre, hr, h1, h2, h3, h4, h5, h6) { width: min(100% - 2 * var(--gap), var(--measure)); margin-inline: auto; }
    .article, .film, .issue, .topic, .series, .plain { width: auto; margin-inline: 0; }

    /* Head and foot of the page */
    .masthead, .colophon, .index, .home, .page-head, .article-body, .article-foot, .plain .text, .sheet, .topic > :not(header), .series > :not(header), .issue > section, .page-foot { width: min(100% - 2 * var(--gap), var(--column, var(--measure))); margin-inline: auto; }
    .masthead, .colophon, .index, .home, .sheet { --column: var(--page); }
    .masthead { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 2.5rem; padding-block: 1rem .5rem; border-bottom: 1px solid var(--rule); margin-bottom: clamp(1.75rem, 5vw, 4rem); }
    .masthead-title { margin: 0; font: 400 1.5rem/1.3 var(--display); letter-spacing: -.01em; }
    .masthead-title a { display: inline-block; }
    .masthead nav ul { column-gap: clamp(.8rem, 3vw, 1.5rem); }
    .masthead li a { padding-block: .35rem; }
    .masthead-home { display: block; padding-block: clamp(1.5rem, 5vw, 3.5rem) 0; border: 0; }
    .masthead-home .masthead-title { font-size: var(--name); line-height: .98; letter-spacing: -.028em; text-wrap: balance; }
    .masthead-description { margin: 1rem 0 0; color: var(--quiet); font-size: var(--large); font-style: italic; line-height: 1.35; }
    .masthead-home nav { margin-top: clamp(1.25rem, 3vw, 2rem); padding-block: .2rem; border-block: 1px solid var(--ink); }
    .colophon { display: grid; gap: 1.5rem 4rem; margin-top: clamp(4rem, 10vw, 8rem); padding-block: 1.5rem 3.5rem; border-top: .3rem solid var(--ink); color: var(--quiet); }
    .colophon p { margin: 0; }
    .colophon .masthead-title { color: var(--ink); margin-bottom: .3rem; }
    .colophon ul { columns: 2; max-width: 30rem; }
    .colophon li a { padding-block: .15rem; }

    .breadcrumbs, .kicker { margin: 0 0 .9rem; color: var(--accent); font-weight: 600; }
    .breadcrumbs li + li::before { content: "/"; margin-inline-end: .6rem; color: var(--quiet); font-weight: 400; }
    .breadcrumbs ol { gap: 0 .6rem; }
    .breadcrumbs a, .kicker a { color: inherit; }
    .page-head { margin-bottom: clamp(1.75rem, 4vw, 3rem); }
    .index > .page-head, .sheet > .page-head { width: auto; }
    .film > .page-head { --column: var(--page); }
    .standfirst { margin: 1.1rem 0 0; color: var(--quiet); font-size: var(--large); line-height: 1.4; }
    .index .page-head .standfirst { margin-top: .6rem; font-size: var(--medium); font-style: italic; }
    .byline, .rating, .translations, .dates { margin: 1.1rem 0 0; }
    .byline + .byline, .byline + .dates, .translations, .rating { margin-top: .2rem; }
    .byline a { font-weight: 600; }
    .original-titles { margin: .5rem 0 0; font-size: var(--large); line-height: 1.35; }
    .also-known-as { margin: .5rem 0 0; }
    .year { color: var(--quiet); font-style: normal; font-size: .62em; letter-spacing: 0; font-variant-numeric: oldstyle-nums; white-space: nowrap; }

    /* Pictures are shown whole, on a neutral ground. */
    .still { margin: 2.2rem 0; }
    .frames { display: flex; gap: .5rem; align-items: center; justify-content: center; background: var(--ground); }
    .frames > * { flex: 0 1 auto; min-width: 0; }
    .frames img { max-height: 82vh; object-fit: contain; }
    figcaption { margin-top: .7rem; max-width: var(--measure); text-wrap: pretty; }
    figcaption p { display: inline; margin: 0; }
    .credit::before { content: "—\00a0"; content: "—\00a0" / ""; }
    :is(.article, .film, .issue, .head-still) > .still { margin: 0 0 clamp(2rem, 5vw, 3.5rem); }
    :is(.article, .film, .issue, .head-still) > .still figcaption { width: min(100% - 2 * var(--gap), var(--caption, var(--measure))); margin-inline: auto; }
    .film > .still { --caption: var(--page); }
    .film > .still figcaption { max-width: none; }
    .thumbnail { display: block; background: var(--ground); }
    .thumbnail img { width: 100%; object-fit: contain; }
    .thumbnail:not(.lead *) img { aspect-ratio: var(--thumbnail); }

    /* Text */
    .text { font-variant-numeric: oldstyle-nums; hyphens: auto; hyphenate-limit-chars: 8 4 4; }
    .text > :first-child, .text > h2:first-child { margin-top: 0; }
    .text p { margin-bottom: var(--paragraph); }
    .text :is(p, .pull) + p { text-indent: var(--indent); }
    .text :is(.film-card, figcaption) p { margin-bottom: 0; text-indent: 0; }
    .text h2, .text h3, .text h4, .question { hyphens: manual; }
    .text h2:not(.question) { margin-top: 1.6em; font-weight: 400; font-size: var(--x-large); line-height: 1.15; letter-spacing: -.01em; }
    .text > :is(ul, ol, blockquote) { margin-block: 1.2em; }
    .text li + li { margin-top: .4em; }
    .text .still, .text .film-card, .text .media, .note, .spoiler { margin-block: 2.2rem; }
    .question { position: relative; margin: 2.1em 0 .35em; font-size: 1em; font-weight: 700; line-height: 1.45; text-wrap: pretty; }
    .question + .question { margin-top: .8em; }
    .pull { margin: 2.4rem 0; padding-top: .9rem; border-top: 3px solid var(--accent); font-size: var(--x-large); font-style: italic; line-height: 1.22; letter-spacing: -.005em; hyphens: manual; text-wrap: balance; }
    .pull p { text-wrap: balance; }
    .pull em, .pull cite, .end-note em, .end-note cite, .masthead-description em { font-style: normal; }
    :is(.pull, .note, .spoiler, blockquote) > :last-child { margin-bottom: 0; }
    .note, .spoiler, .content-warning { padding: 1rem 1.2rem; border-inline-start: 3px solid var(--accent); background: var(--shade); font-size: .94em; }
    .spoiler > summary + * { margin-top: .8rem; }
    .content-warning { margin: 1.4rem 0 0; }
    .unpublished { color: var(--accent); }
    .media { margin-inline: 0; }
    .media > a { display: grid; place-content: center; padding: 1.2rem; background: var(--ground); text-align: center; text-decoration: none; }
    .is-video > :is(a, iframe, video) { display: grid; width: 100%; aspect-ratio: 16 / 9; border: 0; background: var(--ground); }
    .media audio { display: block; width: 100%; }
    .media :is(.media-title, .media-provider) { font: var(--small)/1.5 var(--sans); }
    .frames > .poster { position: relative; }
    .poster::after { content: "▶\FE0E"; content: "▶\FE0E" / ""; position: absolute; inset: 0; width: 4.5rem; height: 4.5rem; margin: auto; padding-inline-start: .1em; border-radius: 50%; background: var(--paper); color: var(--accent); font: 1.9rem/4.5rem var(--sans); text-align: center; }
    .poster:hover::after { background: var(--accent); color: var(--paper); }
    .frames > :is(iframe, video) { display: block; flex: none; width: 100%; max-height: 82vh; border: 0; }
    .media-action { font: 600 var(--medium) var(--sans); }
    :is(.is-video, .is-audio) .media-action::before { content: "▶\FE0E  "; content: "▶\FE0E  " / ""; color: var(--accent); }
    .captioned { margin: 2.2rem 0; }
    .text .captioned .film-card { margin: 0; }
    .footnotes { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: .875em; line-height: 1.5; }
    .footnotes ol { margin: 0; }
    .footnotes :target, [role="doc-noteref"]:target { background: var(--shade); }
    [role="doc-noteref"], [role="doc-backlink"] { padding-inline: .2em; text-decoration: none; color: var(--accent); }
    .end-note { margin: 2rem 0 0; color: var(--quiet); font-style: italic; font-size: .94em; }
    .dedication { margin-block: 1.5rem; font-style: italic; }

    /* An article */
    .contents { margin-bottom: 2.2rem; padding-block: .8rem 1rem; border-block: 1px solid var(--rule); }
    .contents h2 { margin: 0 0 .3rem; font-size: inherit; }
    .contents li { padding-block: .15rem; line-height: 1.35; }
    .article-body .text > p:is(:last-child, :has(+ .footnotes))::after { content: ""; display: inline-block; width: .5em; height: .5em; margin-inline-start: .5em; background: var(--accent); }
    .article-foot { margin-top: 3rem; }
    .article-foot h2, .page-foot h2, .sheet h2, .topic h2, .series h2, .issue section h2, .home .columns h2 { margin: 3rem 0 .6rem; padding-top: .6rem; border-top: 1px solid var(--ink); font-size: var(--medium); }
    .corrections li + li { margin-top: .5rem; }
    .author p { margin: 0; }
    .author + .author { margin-top: 1rem; }
    .author-name { font-weight: 600; }
    .cite { margin-top: 2rem; padding-block: .8rem; border-block: 1px solid var(--rule); }
    .cite p { margin: .6rem 0 0; user-select: all; }
    .neighbours ul { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
    .neighbours li:has([rel="next"]) { grid-column: 2; text-align: end; }
    .neighbours .headline { display: block; }
    .neighbours .label { color: var(--quiet); }
    .neighbours [rel="next"] .label { justify-content: end; }
    .article-foot .neighbours { margin-top: 2.5rem; padding-top: .8rem; border-top: 1px solid var(--ink); }
    .index .neighbours { margin-bottom: 1.5rem; font-weight: 600; }
    .page-foot { --column: var(--page); }
    .page-foot h2 { margin-bottom: 1.2rem; }

    .issue section h3 { margin: 2rem 0 .2rem; color: var(--accent); font-weight: 400; font-style: italic; font-size: var(--large); }
    .issue h3 + .article-list > li:first-child { padding-top: .4rem; }

    /* Facts */
    .facts { margin: 0 0 2rem; border-top: 1px solid var(--rule); }
    .facts :is(div, li) { display: grid; grid-template-columns: minmax(6.5rem, 1fr) 2fr; gap: 0 1rem; padding-block: .4rem; border-bottom: 1px solid var(--rule); }
    .facts dt { color: var(--quiet); }
    .facts dd { margin: 0; }
    .credits .facts :is(div, li) { grid-template-columns: 1fr 1fr; padding-block: .35rem; }
    ul.facts { padding: 0; list-style: none; }
    .facts.cast a, .facts.crew dd { color: inherit; font: 1rem/1.4 var(--serif); }
    .sheet-lead { margin-bottom: 2.5rem; }
    .sheet h2 + .facts, .sheet h2 + .article-list { margin-top: -.6rem; border-top: 0; }
    .ids { margin: -1rem 0 2rem; }
    .ids ul { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; padding: 0; list-style: none; }

    /* Where a film can be watched */
    .showings { margin: 0 0 2rem; padding: 1rem 1.2rem; border: 1px solid var(--ink); }
    .sheet .showings h2 { margin: 0 0 .5rem; padding: 0; border: 0; font: 600 var(--small)/1.5 var(--sans); }
    .showing-list li + li { margin-top: .7rem; padding-top: .7rem; border-top: 1px solid var(--rule); }
    .showing-list .is-over { color: var(--quiet); }
    .showing-list p { margin: 0; }
    .watch { display: block; width: fit-content; margin-bottom: .4rem; padding: .5rem 1rem; background: var(--accent); color: var(--paper); font-weight: 600; text-decoration: none; }
    .watch:hover { background: var(--ink); color: var(--paper); }

    /* Cards and lists */
    .film-card { font-size: var(--small); font-family: var(--sans); line-height: 1.45; border-block: 1px solid var(--rule); padding-block: 1rem; }
    .cards > li + li .film-card { border-top: 0; }
    .film-card p { margin: 0; }
    .film-card .thumbnail { margin-bottom: .8rem; }
    .film-card-title { font: 400 var(--large)/1.2 var(--serif); }
    .film-card .original-titles { padding-block: .1rem .3rem; font-size: inherit; }
    .article-list > li, .entries > li { padding-block: 1rem; border-bottom: 1px solid var(--rule); }
    .article-list > li:last-child { border-bottom: 0; }
    .article-list p { margin: 0; }
    .headline { font: 400 var(--medium)/1.28 var(--serif); text-wrap: pretty; }
    :is(.article-list, .related) .headline + .meta { margin-top: .25rem; }
    .numbered { counter-reset: part; }
    .numbered > li { position: relative; padding-inline-start: 3rem; counter-increment: part; }
    .numbered > li::before { content: counter(part); position: absolute; inset-inline-start: 0; color: var(--accent); font-size: var(--x-large); line-height: 1; font-variant-numeric: oldstyle-nums; }
    .film-list li, .people-list li { padding-block: .28rem; line-height: 1.4; break-inside: avoid; }
    .film-list a, .people-list a { display: inline-block; min-height: 1.5rem; }
    .film-list .meta { white-space: normal; }
    .count { font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
    .film-list a, .people-list a, .filmography a, .facts a, .film-card a { text-decoration-color: color-mix(in srgb, var(--quiet) 45%, transparent); }
    :is(.film-list, .people-list, .filmography, .facts) a:hover { text-decoration-color: currentcolor; }
    .filmography li { display: grid; grid-template-columns: minmax(3.5rem, max-content) 1fr; gap: .5rem; align-items: baseline; padding-block: .28rem; border-bottom: 1px solid var(--rule); line-height: 1.4; }
    .filmography h3 { margin: 1.4rem 0 .2rem; color: var(--quiet); font: 600 var(--small)/1.5 var(--sans); }
    .filmography .year { font: var(--small)/1.4 var(--sans); font-variant-numeric: tabular-nums lining-nums; }
    .mentions li { padding-block: .9rem; border-bottom: 1px solid var(--rule); }
    .mention { margin: 0 0 .3rem; font-style: italic; }
    .mention em, .mention cite { font-style: normal; }
    .mention a { text-decoration-color: var(--rule); }
    .mentions .meta { margin: 0; }

    /* Indexes */
    .entries { border-top: 1px solid var(--rule); }
    .entries > li { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; padding-block: .8rem; }
    .entries > li > a:first-child { font-size: var(--large); line-height: 1.3; text-decoration: none; }
    .entries > li > a:first-child:hover { text-decoration: underline; }
    .edition-link { min-width: 1.5rem; min-height: 1.5rem; font: var(--small)/1.5 var(--sans); font-variant-numeric: lining-nums; text-decoration-color: var(--rule); }
    .entries .count { margin-inline-start: auto; }
    .entries .count + .count { margin-inline-start: 0; }
    .kinds { margin-bottom: .5rem; padding-block: .3rem; border-block: 1px solid var(--ink); }
    .letters { margin-bottom: 1rem; border-block: 1px solid var(--ink); background: var(--paper); }
    .letters ul { gap: 0; }
    .letters a:focus-visible { outline-offset: -3px; }
    .letters a { min-width: 2rem; padding: .4rem .5rem; text-align: center; font-weight: 600; }
    .letter { padding-block: .7rem; border-bottom: 1px solid var(--rule); }
    .letter h2 { margin: 0 0 .3rem; color: var(--accent); font-weight: 400; font-size: var(--x-large); line-height: 1; }
    .letter > .article-list > li:first-child { padding-top: .3rem; }
    .film-indexes { display: grid; gap: .5rem 2rem; margin-bottom: 2rem; }
    .film-indexes h2 { margin: 0; color: var(--quiet); font: 600 var(--small)/1.5 var(--sans); }
    .film-chart { margin: 0 0 1.5rem; }
    .film-chart svg { display: block; width: 100%; height: 8rem; border-bottom: 1px solid var(--ink); overflow: visible; }
    .film-chart .hit { fill: transparent; }
    .film-chart .bar { fill: var(--accent); }
    .film-chart a:is(:hover, :focus-visible) .bar { fill: var(--ink); }
    .film-chart a:is(:hover, :focus-visible) .hit { fill: var(--shade); }
    .film-chart a:focus-visible { outline-offset: -2px; }
    .film-chart p { display: flex; justify-content: space-between; margin: .3rem 0 0; color: var(--quiet); }
    /* A festival and its editions */
    .festival .text, .festival .sheet-main > section:not(.edition) > .article-list, .festival .mentions ul { max-width: var(--measure); }
    .edition { margin-top: 3rem; padding-top: .6rem; border-top: 1px solid var(--ink); }
    .edition + .edition { margin-top: 1.5rem; border-top-color: var(--rule); }
    .sheet .edition h2 { margin: 0; padding: 0; border: 0; }
    .edition .dates { margin: .2rem 0 .6rem; }
    .pagination { margin-top: 1.5rem; padding-block: .5rem; border-block: 1px solid var(--ink); }
    .pagination ul { justify-content: space-between; align-items: center; }
    .showing-films { display: grid; gap: 2.5rem var(--gap); }
    .showing-films .film-card { display: block; border: 0; padding-top: 0; }
    .showing-films .film-card .thumbnail { margin-bottom: .8rem; }

    /* Teasers and the home page */
    .teaser p { margin: 0; }
    .teaser .kicker { margin-bottom: .15rem; }
    .teaser :is(h2, h3) { margin: 0; font: 400 var(--large)/1.2 var(--display); }
    .teaser .standfirst { margin-top: .4rem; font-size: var(--text); line-height: 1.45; }
    .teaser .meta { margin-top: .5rem; }
    .teaser .thumbnail { margin-bottom: .9rem; }
    .sheet-works .article-list > li { padding-block: 1.2rem; }
    :is(.index, .sheet-works) .article-list .teaser { display: grid; grid-template-columns: minmax(0, 1fr) 6.5rem; gap: 1rem; }
    :is(.index, .sheet-works) .article-list .teaser .thumbnail { grid-area: 1 / 2; align-self: start; margin: .3rem 0 0; }
    :is(.index, .sheet-works) .article-list .teaser-text:only-child { grid-column: 1 / -1; max-width: 42rem; }
    .lead .thumbnail img { max-height: 78vh; }
    .lead h2 { font-size: var(--title); line-height: 1.05; letter-spacing: -.02em; }
    .lead .standfirst { font-size: var(--large); }
    .features { margin-top: clamp(2rem, 5vw, 4rem); padding-top: 1.2rem; border-top: 1px solid var(--ink); }
    .grid { display: grid; gap: 2.5rem var(--gap); grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
    .columns { display: grid; gap: 0 4rem; }
    .columns h2 + .article-list > li:first-child { padding-top: 0; }
    .issue-teaser p { margin: 0; }
    .issue-teaser .thumbnail { margin-bottom: .8rem; }
    .issue-teaser .headline { font-size: var(--large); }
    .issue-contents { margin: 1rem 0 0; padding: 0; list-style: none; font-size: .94em; line-height: 1.35; }
    .issue-contents + .issue-contents { margin-top: 0; }
    .issue-contents li { padding-block: .45rem; border-top: 1px solid var(--rule); }
    .issue-contents a { text-decoration: none; }
    .issue-contents a:hover { text-decoration: underline; }
    /* Others to read, below an article */
    .related { margin: 0; padding: 0; list-style: none; display: grid; gap: 2rem clamp(1rem, 2.5vw, 2rem); grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr)); }
    .related .thumbnail { margin-bottom: .7rem; }
    .related p { margin: 0; }
    .more { margin: 1rem 0 0; font: 600 var(--small)/1.5 var(--sans); }

    @media (min-width: 40rem) {
      .has-still { display: grid; grid-template-columns: 12rem 1fr; gap: 1.4rem; align-items: start; }
      .has-still .thumbnail { margin: 0; }
      :is(.index, .sheet-works) .article-list .teaser { grid-template-columns: minmax(0, 1fr) clamp(13rem, 26vw, 20rem); gap: 2rem; }
      :is(.index, .sheet-works) .article-list .teaser :is(h2, h3) { font-size: var(--x-large); line-height: 1.15; }
      .letter { display: grid; grid-template-columns: 5rem minmax(0, 1fr); }
      .month { grid-template-columns: 12rem minmax(0, 1fr); }
      .letter > :not(h2) { grid-column: 2; }
      .letter > :not(h2):first-child { grid-column: 1 / -1; }
      .letter > .people-list { columns: 3 17rem; column-gap: 2.5rem; }
      .letter > .film-list { columns: 2 22rem; column-gap: 2.5rem; }
      .edition { display: grid; grid-template-columns: minmax(12rem, 1fr) 3fr; grid-template-rows: auto 1fr; column-gap: 2rem; }
      .edition > .film-list { grid-column: 2; grid-row: 1 / span 2; columns: 2 18rem; }
      .letters { position: sticky; top: 0; z-index: 2; }
      .colophon { grid-template-columns: 1fr 1fr; }
      .film-indexes > nav { display: grid; grid-template-columns: 7rem 1fr; align-items: baseline; }
      .showing-films { grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); }
    }

    @media (min-width: 58rem) {
      .text .still, .text .media { width: min(100vw - 2 * var(--gap), var(--wide)); margin-inline: calc((100% - min(100vw - 2 * var(--gap), var(--wide))) / 2); clear: both; }
      .text .still figcaption { margin-inline: auto; }
      .page-head h1 { margin-inline-end: calc((min(100vw - 2 * var(--gap), var(--wide)) - var(--measure)) / -2); }
      .index h1, .sheet h1, .film h1 { margin-inline-end: 0 !important; }
      .question::before { content: ""; position: absolute; inset-inline-start: -3rem; top: .72em; width: 2rem; border-top: 2px solid var(--accent); }
      .lead .teaser-text { display: grid; grid-template-columns: 7fr 4fr; column-gap: 4rem; }
      .lead .teaser-text > * { grid-column: 2; }
      .lead .teaser-text > .kicker { grid-column: 1 / -1; margin-bottom: .5rem; }
      .lead .teaser-text > h2 { grid-column: 1; grid-row: 2 / span 3; }
      .lead .teaser-text .standfirst { margin-top: .3rem; }
      .columns { grid-template-columns: minmax(0, 7fr) minmax(0, 4fr); }
      .sheet-columns { display: grid; grid-template-columns: minmax(0, var(--measure)) minmax(17rem, 23rem); justify-content: space-between; gap: 0 4rem; }
      .sheet-columns > .sheet-side { grid-column: 2; grid-row: 1 / span 99; }
      .sheet-columns > .sheet-side { padding-bottom: 2rem; }
      .sheet-columns > .sheet-lead { margin-bottom: 0; }
      :is(.sheet-main, .sheet-side):first-child > :first-child, .sheet-side > :first-child, :is(.sheet-main:first-child, .sheet-side, .sheet-side + .sheet-main:nth-child(2)) > :first-child > h2:first-child { margin-top: 0; }
      .colophon { grid-template-columns: 3fr 2fr; }
      .related { grid-template-columns: repeat(4, minmax(0, 1fr)); }
    }

    @media (min-width: 76rem) {
      .article-body { display: grid; grid-template-columns: minmax(0, 1fr) var(--measure) minmax(0, 1fr); column-gap: 3.5rem; --column: var(--page); }
      .article-body > .text { grid-column: 2; }
      .contents { position: sticky; top: 2rem; align-self: start; max-height: calc(100vh - 4rem); overflow-y: auto; border-bottom: 0; border-top-color: var(--ink); }
      .article-body > .contents { grid-column: 1; grid-row: 1; }
      .article-body .pull { float: inline-end; clear: both; width: 14rem; margin-block: .5rem 1.5rem; margin-inline: 0 -17.5rem; font-size: var(--large); line-height: 1.3; }
      :is(.index, .sheet-works) .article-list .teaser { grid-template-columns: minmax(0, 42rem) 20rem; justify-content: space-between; }
    }

    @media (prefers-reduced-motion: no-preference) {
      html { scroll-behavior: smooth; }
    }

    @media (forced-colors: active) {
      .film-chart .bar { fill: LinkText; }
      .watch { border: 1px solid; }
    }

    @media print {
      :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #333; --rule: #999; --shade: #fff; --accent: #000; --ground: #fff; --text: 10.5pt; --title: 24pt; --gap: 0px; --measure: 100%; --page: 100%; }
      @page { margin: 22mm 32mm; }
      body { border: 0; }
      .masthead nav, .skip, .pagination, .letters, .kinds, .media, .contents, .neighbours, aside.page-foot, .spoiler > summary, [role="doc-backlink"], .colophon nav, .film-chart, .film-indexes { display: none; }
      .masthead-home .masthead-title { font-size: 36pt; }
      .still, .pull, .film-card, .showings, .facts :is(div, li), .mentions li { break-inside: avoid; }
      .frames img { max-height: 60vh; }
      .watch { padding: 0; background: none; color: var(--ink); }
      p, li { orphans: 3; widows: 3; }
      a { text-decoration: none; }
      :is(.text, .facts, .footnotes, .showing-list) a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
      summary { list-style: none; }
      details::details-content { content-visibility: visible; block-size: auto; }
    }

    /* Search */
    .search-form { max-width: var(--measure); }
    .search-form label { display: block; font: .95rem/1.5 var(--sans); color: var(--quiet); margin-bottom: .25rem; }
    .search-form input { width: 100%; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 2px; padding: .5rem .75rem; min-height: 3rem; }
    .search-form .count { min-height: 1.5em; margin: .5rem 0; color: var(--quiet); }
    .search-kind { font: 600 .9rem/1.5 var(--sans); color: var(--quiet); border-bottom: 1px solid var(--rule); margin-top: 1rem; }
    .search-form [role="option"] { display: block; padding: .5rem; text-decoration: none; }
    .search-form [role="option"]:hover, .search-form [aria-selected="true"] { background: var(--shade); text-decoration: underline; }
    .search-form [aria-selected="true"] { outline: 2px solid var(--accent); outline-offset: -2px; }
    .search-form .meta { display: flex; color: var(--quiet); }
    #search-more { min-height: 3rem; margin-top: .8rem; padding: .4rem 1.2rem; border: 1px solid var(--ink); border-radius: 2px; background: none; color: inherit; font: 600 var(--small)/1.5 var(--sans); cursor: pointer; }
    #search-more:hover { background: var(--ink); color: var(--paper); }
    #search-more[hidden] { display: none; }
    @media (scripting: none) { .search-form { display: none; } }
    @media print { .search-form { display: none; } }

    """###
  ),
  (
    "base.html",
    ###"""
    <!doctype html>
    <html lang="{{ site.language }}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{% block title %}{% include "partials/numbered-title.html" %} · {{ site.title }}{% endblock %}</title>
    <meta name="description" content="{% block description %}{% if page.description %}{{ page.description }}{% elif site.description %}{{ site.description }}{% else %}{{ page.title }}{% endif %}{% endblock %}">
    {% if not page.is-indexed -%}
    <meta name="robots" content="noindex">
    {% else -%}
    <link rel="canonical" href="{% block canonical %}{{ page.canonical }}{% endblock %}">
    {% endif -%}
    {% for feed in page.feeds -%}
    <link rel="alternate" type="{{ feed.type }}" href="{{ feed.address }}" title="{{ feed.title }}">
    {% endfor -%}
    {% for version in page.alternates -%}
    <link rel="alternate" hreflang="{{ version.language }}" href="{{ version.address }}">
    {% endfor -%}
    {% include "partials/head-open-graph.html" -%}
    {% include "partials/head-article.html" -%}
    {% include "partials/head-structured-data.html" -%}
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="{{ site.icon }}">
    <link rel="stylesheet" href="{{ site.stylesheet }}">
    {% if page.player -%}
    {{ page.player }}
    {% endif -%}
    {% block head %}{% endblock -%}
    {% include "head.html" -%}
    </head>
    <body>
    <a class="skip" href="#main">{{ "skip" | string }}</a>
    <header class="masthead{% block masthead-class %}{% endblock %}">
    {% block masthead %}<p class="masthead-title"><a href="{{ site.address }}">{{ site.title }}</a></p>{% endblock %}
    {% if site.navigation -%}
    <nav aria-label="{{ "navigation" | string }}">
    <ul>
    {% for entry in site.navigation -%}
    <li><a href="{{ entry.address }}"{% if entry.address == page.address %} aria-current="page"{% endif %}>{{ entry.label }}</a></li>
    {% endfor -%}
    </ul>
    </nav>
    {% endif -%}
    </header>
    <main id="main">
    {% block main %}{% endblock %}
    </main>
    {% include "partials/colophon.html" -%}
    {% include "foot.html" -%}
    </body>
    </html>

    """###
  ),
  (
    "blocks/film-card.html",
    ###"""
    {% if caption or credit -%}
    <figure class="captioned">
    {% include "partials/film-card.html" -%}
    {% include "partials/caption.html" -%}
    </figure>
    {% else -%}
    {% include "partials/film-card.html" -%}
    {% endif -%}

    """###
  ),
  (
    "blocks/media.html",
    ###"""
    {# A poster that is a link; assets/player.js plays it in its place. Nothing is asked of another host before. -#}
    <figure class="media is-{{ kind }}">
    {% if is-audio and is-own -%}
    {% if title != "" -%}
    <p class="media-title">{{ title }}</p>
    {% endif -%}
    <audio controls preload="none" src="{{ address }}" aria-label="{% if title != "" %}{{ title }}{% else %}{{ "listen" | string }}{% endif %}"></audio>
    {% else -%}
    <a href="{{ address }}" rel="external noreferrer"{% if player %} data-plays="{{ player.element }}" data-player="{{ player.address }}" data-title="{{ title }}"{% endif %}>{% if kind == "audio" %}<span class="media-action">{{ "listen" | string }}</span> {% elif kind == "picture" %}<span class="media-action">{{ "view-picture" | string }}</span> {% elif kind == "video" %}<span class="media-action">{{ "watch" | string }}</span> {% endif %}{% if title != "" %}<span class="media-title">{{ title }}</span>{% elif kind == "page" %}<span class="media-title">{{ address }}</span>{% endif %}{% if provider %} <span class="media-provider">{{ "at-provider" | string: name=provider }}</span>{% endif %}</a>
    {% endif -%}
    {% include "partials/caption.html" -%}
    </figure>

    """###
  ),
  (
    "blocks/note.html",
    ###"""
    <aside class="note">
    {{ body }}
    </aside>

    """###
  ),
  (
    "blocks/pull.html",
    ###"""
    <aside class="pull">
    {{ body }}
    </aside>

    """###
  ),
  (
    "blocks/question.html",
    ###"""
    <h2 class="question" id="{{ anchor }}">{{ body }}</h2>

    """###
  ),
  (
    "blocks/spoiler.html",
    ###"""
    <details class="spoiler">
    <summary>{{ "spoiler" | string }}</summary>
    {{ body }}
    </details>

    """###
  ),
  (
    "blocks/still.html",
    ###"""
    {% include "partials/still.html" with is-first=false -%}

    """###
  ),
  (
    "contributors.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    <p class="standfirst">{{ "contributors-count" | string: count }}</p>
    </header>
    {% include "partials/people-sections.html" with counted="articles" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "directors.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    <p class="standfirst">{{ "directors-count" | string: count }}</p>
    </header>
    {% include "partials/people-sections.html" with counted="films" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "edition.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{{ "festival-description" | string: name=page.title }}{% include "partials/page-of.html" %}{% endblock %}
    {% block main -%}
    <article class="festival sheet">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1>{{ page.title }}</h1>
    {% if edition.festival.place -%}
    {% if edition.festival.place != edition.festival.name -%}
    <p class="byline">{{ edition.festival.place }}</p>
    {% endif -%}
    {% endif -%}
    {% if edition.from or edition.until -%}
    <p class="dates">{% include "partials/period.html" with from=edition.from, until=edition.until %}</p>
    {% endif -%}
    </header>
    <div class="sheet-main">
    {% if articles -%}
    <section>
    <h2>{{ "articles-about" | string: name=page.title }}</h2>
    {% include "partials/articles-about.html" with articles=articles -%}
    </section>
    {% endif -%}
    {% if films -%}
    <section>
    <h2>{{ "films-shown" | string }}</h2>
    {% include "partials/festival-films.html" -%}
    </section>
    {% endif -%}
    {% include "partials/pagination.html" -%}
    </div>
    </article>
    {% endblock %}

    """###
  ),
  (
    "feed-article.html",
    ###"""
    {# article: its whole text, as feeds carry it. -#}
    {% if article.still -%}
    {% include "partials/still.html" with still=article.still, is-first=false -%}
    {% endif -%}
    {% if article.content-warning -%}
    <p><strong>{{ "content-warning" | string }}</strong> {{ article.content-warning }}</p>
    {% endif -%}
    {{ article.body }}
    {%- if article.note -%}
    <p>{{ article.note }}</p>
    {% endif -%}
    {% if article.first-published -%}
    <p>{{ "first-published" | string }} {{ article.first-published }}</p>
    {% endif -%}

    """###
  ),
  (
    "feed.xml",
    ###"""
    <?xml version="1.0" encoding="utf-8"?>
    {# The feed that readers’ programs subscribe to: Atom, RFC 4287. All addresses are whole. -#}
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{{ site.language }}" xml:base="{{ site.address }}">
    <id>{{ feed.address }}</id>
    <title>{{ feed.title }}</title>
    {% if site.description -%}
    <subtitle>{{ site.description }}</subtitle>
    {% endif -%}
    <updated>{{ feed.updated | iso-date-time }}</updated>
    <link rel="self" type="application/atom+xml" href="{{ feed.address }}"/>
    <link rel="alternate" type="text/html" href="{{ feed.page }}"/>
    <author><name>{{ site.title }}</name><uri>{{ site.address }}</uri></author>
    {% for entry in feed.entries -%}
    {% set article = entry.article -%}
    <entry xml:base="{{ article.address }}"{% if article.language %} xml:lang="{{ article.language }}"{% endif %}>
    <id>{{ article.address }}</id>
    <title>{{ article.title }}</title>
    <link rel="alternate" type="text/html" href="{{ article.address }}"/>
    <published>{{ article.date | iso-date-time }}</published>
    <updated>{{ entry.updated | iso-date-time }}</updated>
    {% for person in article.authors -%}
    <author><name>{{ person.name }}</name><uri>{{ person.address }}</uri></author>
    {% empty -%}
    {% for person in article.interviewers -%}
    <author><name>{{ person.name }}</name><uri>{{ person.address }}</uri></author>
    {% endfor -%}
    {% endfor -%}
    {% for person in article.translators -%}
    <contributor><name>{{ person.name }}</name><uri>{{ person.address }}</uri></contributor>
    {% endfor -%}
    {% for topic in article.topics -%}
    <category term="{{ topic.id }}" label="{{ topic.title }}"/>
    {% endfor -%}
    {% if entry.summary -%}
    <summary>{{ entry.summary }}</summary>
    {% endif -%}
    {% if entry.content -%}
    <content type="html">{{ entry.content }}</content>
    {% endif -%}
    </entry>
    {% endfor -%}
    </feed>

    """###
  ),
  (
    "festival.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% if page.description %}{{ page.title }}: {{ page.description }}{% else %}{{ "festival-description" | string: name=festival.name }}{% endif %}{% include "partials/page-of.html" %}{% endblock %}
    {% block main -%}
    <article class="festival sheet">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1>{{ festival.name }}</h1>
    {% if festival.place -%}
    {% if festival.place != festival.name -%}
    <p class="byline">{{ festival.place }}</p>
    {% endif -%}
    {% endif -%}
    </header>
    <div class="sheet-main">
    {% if festival.text and pagination.number == 1 -%}
    <section class="text" aria-label="{{ "about-festival" | string }}">
    {{ festival.text }}
    </section>
    {% endif -%}
    {% if articles -%}
    <section>
    <h2>{{ "articles-about" | string: name=festival.name }}</h2>
    {% include "partials/articles-about.html" with articles=articles -%}
    </section>
    {% endif -%}
    {% if pagination.number == 1 -%}
    {% for edition in festival.editions -%}
    <section class="edition">
    <h2>{% if edition.address %}<a href="{{ edition.address }}">{{ festival.name }} {{ edition.edition }}</a>{% else %}{{ festival.name }} {{ edition.edition }}{% endif %}</h2>
    {% if edition.from or edition.until -%}
    <p class="dates">{% include "partials/period.html" with from=edition.from, until=edition.until %}</p>
    {% endif -%}
    {% if edition.films -%}
    {% if edition.address and (edition.films | length) > 24 -%}
    {% include "partials/festival-films.html" with films=(edition.films | limit: 12) -%}
    <p class="more"><a href="{{ edition.address }}">{{ "films-count" | string: (edition.films | length) }}</a></p>
    {% else -%}
    {% include "partials/festival-films.html" with films=edition.films -%}
    {% endif -%}
    {% endif -%}
    </section>
    {% endfor -%}
    {% endif -%}
    {% for entry in films -%}
    <p class="film-alone">{% include "partials/film-line.html" with film=entry.film %}{% if entry.section %} <span class="meta">({{ entry.section }})</span>{% endif %}</p>
    {% endfor -%}
    {% include "partials/mentions.html" -%}
    {% include "partials/pagination.html" -%}
    </div>
    </article>
    {% endblock %}

    """###
  ),
  (
    "festivals.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    </header>
    <ul class="entries">
    {% for festival in festivals -%}
    <li><a href="{{ festival.address }}">{{ festival.name }}</a>{% if festival.place %}{% if festival.place != festival.name %} <span class="meta">{{ festival.place }}</span>{% endif %}{% endif %}{% for edition in festival.editions %}{% if edition.address %} <a class="edition-link" href="{{ edition.address }}" aria-label="{{ festival.name }} {{ edition.edition }}">{{ edition.edition }}</a>{% endif %}{% endfor %}{% if festival.films %} <span class="count">{{ "films-count" | string: (festival.films | length) }}</span>{% endif %}{% if festival.articles %} <span class="count">{{ "articles-count" | string: (festival.articles | length) }}</span>{% endif %}</li>
    {% endfor -%}
    </ul>
    {% include "partials/pagination.html" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "field-value.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1><bdi>{{ value.label }}</bdi></h1>
    </header>
    {% if articles -%}
    <section>
    <h2>{{ "articles-count" | string: value.article-count }}</h2>
    {% include "partials/article-list.html" -%}
    </section>
    {% endif -%}
    {% if films -%}
    <section>
    <h2>{{ "films-count" | string: value.film-count }}</h2>
    <ul class="film-list">
    {% for film in films -%}
    <li>{% include "partials/film-line.html" %}</li>
    {% endfor -%}
    </ul>
    </section>
    {% endif -%}
    {% include "partials/pagination.html" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "field.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    </header>
    <ul class="entries">
    {% for value in values -%}
    <li><a href="{{ value.address }}"><bdi>{{ value.label }}</bdi></a>{% if value.article-count > 0 %} <span class="count">{{ "articles-count" | string: value.article-count }}</span>{% endif %}{% if value.film-count > 0 %} <span class="count">{{ "films-count" | string: value.film-count }}</span>{% endif %}</li>
    {% endfor -%}
    </ul>
    {% include "partials/pagination.html" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "film.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% if film.directors %}{{ "film-description" | string: title=page.title }} {% for credit in film.directors %}{% include "partials/between.html" %}{{ credit.person.name }}{% endfor %}.{% else %}{{ "film-description-bare" | string: title=page.title }}{% endif %}{% include "partials/page-of.html" %}{% endblock %}
    {% block main -%}
    <article class="film" data-pagefind-body>
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1 data-pagefind-meta="title">{% include "partials/film-title.html" %}{% if film.year %} <span class="year">{{ film.year }}</span>{% endif %}</h1>
    {% if pagination.number == 1 -%}
    {% if film.original-titles -%}
    <p class="original-titles parts">{% include "partials/original-titles.html" with titles=film.original-titles %}</p>
    {% endif -%}
    {% if film.directors -%}
    <p class="byline">{{ "directed-by" | string }} {% include "partials/credits.html" with credits=film.directors %}</p>
    {% elif film.directors-are-unknown -%}
    <p class="byline">{{ "director-unknown" | string }}</p>
    {% endif -%}
    {% if film.part-of -%}
    <p class="byline">{{ "part-of" | string }} {% include "partials/film-link.html" with film=film.part-of %}</p>
    {% endif -%}
    {% endif -%}
    </header>
    {% if pagination.number == 1 -%}
    {% if film.still -%}
    {% include "partials/still.html" with still=film.still, is-first=true -%}
    {% endif -%}
    {% endif -%}
    <div class="sheet{% if film.synopsis or film.cast or film.crew or film.articles or film.mentions %} sheet-columns{% endif %}">
    {% if pagination.number == 1 -%}
    {% if film.synopsis or film.dedication -%}
    <div class="sheet-lead">
    {% if film.synopsis -%}
    <section class="text" aria-label="{{ "synopsis" | string }}">
    {{ film.synopsis }}
    </section>
    {% endif -%}
    {% if film.dedication -%}
    <p class="dedication">{{ film.dedication }}</p>
    {% endif -%}
    </div>
    {% endif -%}
    <div class="sheet-side">
    {% include "partials/showings.html" -%}
    {% include "partials/film-facts.html" -%}
    {% include "partials/ids.html" with ids=film.ids -%}
    </div>
    {% endif -%}
    {% if film.cast or film.crew or film.parts or film.articles or film.mentions -%}
    <div class="sheet-main">
    {% if pagination.number == 1 -%}
    {% if film.cast -%}
    <section class="credits">
    <h2>{{ "cast" | string }}</h2>
    <ul class="facts cast">
    {% for credit in film.cast -%}
    <li><span><a href="{{ credit.person.address }}"><bdi>{{ credit.person.name }}</bdi></a>{% if credit.note %} <span class="meta">({{ credit.note }})</span>{% endif %}</span>{% if credit.character %} <span class="character">{{ credit.character }}</span>{% endif %}</li>
    {% endfor -%}
    </ul>
    </section>
    {% endif -%}
    {% if film.crew -%}
    <section class="credits">
    <h2>{{ "crew" | string }}</h2>
    <dl class="facts crew">
    {% for entry in film.crew -%}
    <div><dt>{{ entry.role }}</dt><dd>{% include "partials/credits.html" with credits=entry.people %}</dd></div>
    {% endfor -%}
    </dl>
    </section>
    {% endif -%}
    {% if film.parts -%}
    <section>
    <h2>{{ "parts" | string }}</h2>
    <ol class="film-list">
    {% for film in film.parts -%}
    <li>{% include "partials/film-line.html" %}</li>
    {% endfor -%}
    </ol>
    </section>
    {% endif -%}
    {% endif -%}
    {% if articles -%}
    <section class="articles-about">
    <h2>{{ "articles-about-film" | string }}</h2>
    {% include "partials/articles-about.html" -%}
    </section>
    {% endif -%}
    {% include "partials/mentions.html" -%}
    {% include "partials/pagination.html" -%}
    </div>
    {% endif -%}
    </div>
    {% if pagination.number == 1 -%}
    {% for still in film.stills | offset: 1 -%}
    {% if forloop.first %}<section class="sheet stills" aria-label="{{ "stills" | string }}">
    {% endif -%}
    {% include "partials/still.html" with is-first=false -%}
    {% if forloop.last %}</section>
    {% endif -%}
    {% endfor -%}
    {% endif -%}
    </article>
    {% endblock %}

    """###
  ),
  (
    "films-country.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1>{{ page.title }}</h1>
    <p class="standfirst">{{ "films-count" | string: group.count }}</p>
    </header>
    {% include "partials/film-sections.html" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "films-decade.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1>{{ page.title }}</h1>
    <p class="standfirst">{{ "films-count" | string: group.count }}</p>
    </header>
    {% if previous or next -%}
    <nav class="neighbours" aria-label="{{ "neighbours" | string }}">
    <ul>
    {% if previous -%}
    <li><a href="{{ previous.address }}" rel="prev">{{ "decade" | string: year=previous.label }}</a></li>
    {% endif -%}
    {% if next -%}
    <li><a href="{{ next.address }}" rel="next">{{ "decade" | string: year=next.label }}</a></li>
    {% endif -%}
    </ul>
    </nav>
    {% endif -%}
    <nav class="letters" aria-label="{{ "years" | string }}">
    <ul>
    {% for year in years -%}
    <li><a href="{{ year.address }}">{{ year.label }}</a></li>
    {% endfor -%}
    </ul>
    </nav>
    {% include "partials/film-sections.html" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "films-year.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1>{{ page.title }}</h1>
    <p class="standfirst">{{ "films-count" | string: group.count }}</p>
    </header>
    {% if previous or next -%}
    <nav class="neighbours" aria-label="{{ "neighbours" | string }}">
    <ul>
    {% if previous -%}
    <li><a href="{{ previous.address }}" rel="prev">{{ previous.label }}</a></li>
    {% endif -%}
    {% if next -%}
    <li><a href="{{ next.address }}" rel="next">{{ next.label }}</a></li>
    {% endif -%}
    </ul>
    </nav>
    {% endif -%}
    {% include "partials/film-sections.html" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "films.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    <p class="standfirst">{{ "films-count" | string: count }}</p>
    </header>
    {% if pagination.number == 1 -%}
    {% if chart -%}
    {% include "partials/film-chart.html" -%}
    {% endif -%}
    <div class="film-indexes">
    {% if decades -%}
    <nav aria-labelledby="decades">
    <h2 id="decades">{{ "by-decade" | string }}</h2>
    <ul>
    {% for decade in decades -%}
    <li><a href="{{ decade.address }}">{{ "decade" | string: year=decade.label }}</a> <span class="count">{{ decade.count }}</span></li>
    {% endfor -%}
    </ul>
    </nav>
    {% endif -%}
    {% if countries -%}
    <nav aria-labelledby="countries">
    <h2 id="countries">{{ "by-country" | string }}</h2>
    <ul>
    {% for country in countries -%}
    <li><a href="{{ country.address }}">{{ country.label }}</a> <span class="count">{{ country.count }}</span></li>
    {% endfor -%}
    </ul>
    </nav>
    {% endif -%}
    </div>
    {% endif -%}
    <nav class="letters" aria-label="{{ "letters" | string }}">
    <ul>
    {% for section in sections -%}
    <li><a href="#group-{{ forloop.counter }}">{{ section.label | default: "#" }}</a></li>
    {% endfor -%}
    </ul>
    </nav>
    {% for section in sections -%}
    <section class="letter">
    <h2 id="group-{{ forloop.counter }}">{{ section.label | default: "#" }}</h2>
    {% include "partials/film-list.html" with films=section.films -%}
    </section>
    {% endfor -%}
    {% include "partials/pagination.html" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "foot.html",
    ###"""
    {# Printed at the end of every page’s body: a journal’s own templates/foot.html takes its place. -#}

    """###
  ),
  (
    "head.html",
    ###"""
    {# Printed at the end of every page’s head: a journal’s own templates/head.html takes its place. -#}

    """###
  ),
  (
    "home.html",
    ###"""
    {% extends "base.html" %}
    {% block title %}{{ site.title }}{% endblock %}
    {% block masthead-class %} masthead-home{% endblock %}
    {% block masthead %}<h1 class="masthead-title">{{ site.title }}</h1>{% if site.description %}
    <p class="masthead-description">{{ site.description }}</p>{% endif %}{% endblock %}
    {% block main -%}
    <div class="home">
    {% if lead -%}
    <section class="lead" aria-label="{{ "lead" | string }}">
    {% include "partials/article-teaser.html" with article=lead, is-first=true -%}
    </section>
    {% endif -%}
    {% if features -%}
    <section class="features" aria-label="{{ "features" | string }}">
    <ul class="grid">
    {% for article in features -%}
    <li>
    {% include "partials/article-teaser.html" with is-first=false -%}
    </li>
    {% endfor -%}
    </ul>
    </section>
    {% endif -%}
    <div class="columns">
    {% if latest -%}
    <section class="latest">
    <h2>{{ "latest" | string }}</h2>
    {% include "partials/article-list.html" with articles=latest -%}
    {% if site.indexes.articles -%}
    <p class="more"><a href="{{ site.indexes.articles }}">{{ "all-articles" | string }}</a></p>
    {% endif -%}
    </section>
    {% endif -%}
    <div>
    {% if issue -%}
    <section class="current-issue">
    <h2>{{ "current-issue" | string }}</h2>
    {% include "partials/issue-teaser.html" -%}
    {% for section in issue.sections -%}
    <ul class="issue-contents">
    {% for article in section.articles -%}
    <li><a href="{{ article.address }}"{% if article.language %} lang="{{ article.language }}"{% endif %}><bdi>{{ article.title }}</bdi></a></li>
    {% endfor -%}
    </ul>
    {% endfor -%}
    </section>
    {% endif -%}
    {% if now-showing -%}
    <section class="home-showing">
    <h2>{{ "nav-now-showing" | string }}</h2>
    <ul class="film-list">
    {% for film in now-showing | limit: 6 -%}
    <li>{% include "partials/film-line.html" -%}
    {% for showing in film.showings -%}
    {% if not showing.is-over %}
    <p class="meta">{% if showing.is-coming %}{{ "showing-will" | string }} {% endif %}{{ showing.at }}{% if showing.from or showing.until %}, {% include "partials/period.html" with from=showing.from, until=showing.until %}{% endif %}</p>
    {% endif -%}
    {% endfor -%}
    </li>
    {% endfor -%}
    </ul>
    {% if site.indexes.now-showing -%}
    <p class="more"><a href="{{ site.indexes.now-showing }}">{{ "all-showings" | string }}</a></p>
    {% endif -%}
    </section>
    {% endif -%}
    </div>
    </div>
    </div>
    {% endblock %}

    """###
  ),
  (
    "issue.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% if page.description %}{{ page.title }}: {{ page.description }}{% else %}{{ "issue-description" | string: title=issue.title }}{% endif %}{% endblock %}
    {% block main -%}
    <article class="issue">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1>{{ issue.title }}</h1>
    {% if issue.number or issue.date or issue.editors -%}
    <p class="byline parts">{% if issue.number %}<span>{{ "issue-number" | string: number=issue.number }}</span> {% endif %}{% if issue.editors %}<span>{{ "edited-by" | string }} {% include "partials/people.html" with people=issue.editors %}</span> {% endif %}{% if issue.date %}<time datetime="{{ issue.date | iso-date }}">{{ issue.date | date: "d MMMM yyyy" }}</time>{% endif %}</p>
    {% endif -%}
    </header>
    {% if issue.still -%}
    {% include "partials/still.html" with still=issue.still, is-first=true -%}
    {% endif -%}
    {% if issue.editorial -%}
    <section class="text" aria-label="{{ "editorial" | string }}">
    {{ issue.editorial }}
    </section>
    {% endif -%}
    {% if issue.sections -%}
    <section class="issue-sections">
    <h2>{{ "contents" | string }}</h2>
    {% for section in issue.sections -%}
    {% if section.title -%}
    <h3>{{ section.title }}</h3>
    {% endif -%}
    {% include "partials/article-list.html" with articles=section.articles -%}
    {% endfor -%}
    </section>
    {% endif -%}
    </article>
    {% endblock %}

    """###
  ),
  (
    "issues.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    </header>
    <ul class="grid">
    {% for issue in issues -%}
    <li>
    {% include "partials/issue-teaser.html" -%}
    </li>
    {% endfor -%}
    </ul>
    {% include "partials/pagination.html" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "kind.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    </header>
    {% include "partials/articles-by-kind.html" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "now-showing.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1>{{ page.title }}</h1>
    </header>
    <ul class="showing-films">
    {% for film in films -%}
    <li>
    {% include "partials/film-card.html" -%}
    {% include "partials/showings-list.html" -%}
    </li>
    {% endfor -%}
    </ul>
    </div>
    {% endblock %}

    """###
  ),
  (
    "page.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{{ plain.title }}{% if page.description %}: {{ page.description }}{% endif %}{% endblock %}
    {% block main -%}
    <article class="plain">
    <header class="page-head">
    <h1>{{ plain.title }}</h1>
    </header>
    <div class="text">
    {{ plain.body }}
    </div>
    </article>
    {% endblock %}

    """###
  ),
  (
    "partials/appearance.html",
    ###"""
    {# appearance: a festival with its edition and section. -#}
    <a href="{{ appearance.festival.address }}">{{ appearance.festival.name }}</a>{% if appearance.edition %} {% if appearance.edition-address %}<a href="{{ appearance.edition-address }}">{{ appearance.edition }}</a>{% else %}{{ appearance.edition }}{% endif %}{% endif %}{% if appearance.section %} ({{ appearance.section }}){% endif %}{# -#}

    """###
  ),
  (
    "partials/article-line.html",
    ###"""
    {# article: the headline as a link, and under it who wrote it when. -#}
    <p class="headline"{% if article.language %} lang="{{ article.language }}"{% endif %}><a href="{{ article.address }}"><bdi>{{ article.title }}</bdi></a></p>
    {% include "partials/article-meta.html" -%}

    """###
  ),
  (
    "partials/article-list.html",
    ###"""
    <ul class="article-list">
    {% for article in articles -%}
    <li>
    {% include "partials/article-line.html" -%}
    </li>
    {% endfor -%}
    </ul>

    """###
  ),
  (
    "partials/article-meta.html",
    ###"""
    {# article: its kind, who wrote it, when. -#}
    <p class="meta parts"><span>{{ article.kicker }}</span>{% if article.authors %} <span>{% for person in article.authors %}{% include "partials/between.html" %}<bdi>{{ person.name }}</bdi>{% endfor %}</span>{% endif %} <time datetime="{{ article.date | iso-date }}">{{ article.date | date: "d MMMM yyyy" }}</time>{% include "partials/unpublished.html" %}</p>

    """###
  ),
  (
    "partials/article-teaser.html",
    ###"""
    {# article: kicker, headline, standfirst, byline and its picture; is-first as in picture.html. -#}
    <article class="teaser">
    {% if article.still -%}
    {% if article.still.image -%}
    {% set image = article.still.image -%}
    <a class="thumbnail" href="{{ article.address }}" tabindex="-1" aria-hidden="true">
    {% if is-first -%}
    {% include "partials/sized-picture.html" with sizes="(min-width: 80rem) 76rem, 92vw" -%}
    {% else -%}
    {% include "partials/sized-picture.html" with sizes="(min-width: 40rem) 24rem, 92vw" -%}
    {% endif -%}
    </a>
    {% endif -%}
    {% endif -%}
    <div class="teaser-text">
    <p class="kicker"><a href="{{ article.kind-address }}">{{ article.kicker }}</a>{% include "partials/unpublished.html" %}</p>
    <h2{% if article.language %} lang="{{ article.language }}"{% endif %}><a href="{{ article.address }}"><bdi>{{ article.title }}</bdi></a></h2>
    {% if article.standfirst -%}
    <p class="standfirst"{% if article.language %} lang="{{ article.language }}" dir="auto"{% endif %}>{{ article.standfirst }}</p>
    {% endif -%}
    <p class="meta parts">{% if article.authors %}<span>{{ "by" | string }} {% for person in article.authors %}{% include "partials/between.html" %}<bdi>{{ person.name }}</bdi>{% endfor %}</span> {% endif %}<time datetime="{{ article.date | iso-date }}">{{ article.date | date: "d MMMM yyyy" }}</time>{% if article.rating %} <span>{{ "rating" | string: mark=article.rating }}</span>{% endif %}</p>
    </div>
    </article>

    """###
  ),
  (
    "partials/articles-about.html",
    ###"""
    {# articles: of the view article-about; the headline leads to the section that is about it. -#}
    <ul class="article-list">
    {% for about in articles -%}
    {% set article = about.article -%}
    <li>
    <p class="headline"{% if article.language %} lang="{{ article.language }}"{% endif %}><a href="{{ about.address }}"><bdi>{{ article.title }}</bdi></a></p>
    {% include "partials/article-meta.html" -%}
    </li>
    {% endfor -%}
    </ul>

    """###
  ),
  (
    "partials/articles-by-kind.html",
    ###"""
    {# kinds: all there are; articles: those of one or of all; page; pagination. -#}
    {% if kinds -%}
    <nav class="kinds" aria-label="{{ "kinds" | string }}">
    <ul>
    {% set all = site.indexes.articles | default: site.address -%}
    <li><a href="{{ all }}"{% if all == page.address %} aria-current="page"{% endif %}>{{ "all-kinds" | string }}</a></li>
    {% for kind in kinds -%}
    <li><a href="{{ kind.address }}"{% if kind.address == page.address %} aria-current="page"{% endif %}>{{ kind.plural }}</a> <span class="count">{{ kind.count }}</span></li>
    {% endfor -%}
    </ul>
    </nav>
    {% endif -%}
    <ul class="article-list">
    {% for article in articles -%}
    <li>
    {% include "partials/article-teaser.html" with is-first=false -%}
    </li>
    {% endfor -%}
    </ul>
    {% include "partials/pagination.html" -%}

    """###
  ),
  (
    "partials/authors.html",
    ###"""
    {# people: the lines about those who wrote an article, where their records have some. -#}
    {% for person in people -%}
    {% if person.biography -%}
    <section class="author">
    <h2>{{ "about-author" | string: name=person.name }}</h2>
    {{ person.biography }}
    <p class="more"><a href="{{ person.address }}">{{ "all-by" | string: name=person.name }}</a></p>
    </section>
    {% endif -%}
    {% endfor -%}

    """###
  ),
  (
    "partials/between.html",
    ###"""
    {# Between two elements of a sentence’s list; for the body of a loop. -#}
    {% if not forloop.first %}{% if forloop.last %}{{ "list-last" | string }}{% else %}{{ "list-between" | string }}{% endif %}{% endif %}{# -#}

    """###
  ),
  (
    "partials/breadcrumbs.html",
    ###"""
    {# page: the way here, without the home page, to which the masthead leads. -#}
    {% if page.breadcrumbs | offset: 1 -%}
    <nav class="breadcrumbs" aria-label="{{ "breadcrumbs" | string }}">
    <ol>
    {% for crumb in page.breadcrumbs | offset: 1 -%}
    <li><a href="{{ crumb.address }}">{{ crumb.label }}</a></li>
    {% endfor -%}
    </ol>
    </nav>
    {% endif -%}

    """###
  ),
  (
    "partials/byline.html",
    ###"""
    {# article: who made it, when, and how long it takes. -#}
    {% set author = article.authors | first -%}
    {% set interviewer = article.interviewers | first -%}
    {% if author or interviewer or article.interviewees or article.translators -%}
    <p class="byline parts">{% if interviewer -%}
    {% if not author or author.id != interviewer.id or (article.authors | length) != (article.interviewers | length) -%}
    {% if author %}<span>{{ "by" | string }} {% include "partials/people.html" with people=article.authors %}</span> <span>{{ "questions-by" | string }}{% else %}<span>{{ "questions-by" | string | capitalise }}{% endif %} {% include "partials/people.html" with people=article.interviewers %}{% if article.interviewees %}{{ "before-conversation" | string }}{{ "in-conversation-with" | string }} {% include "partials/people.html" with people=article.interviewees %}{% endif %}</span> {% else %}<span>{{ "by" | string }} {% include "partials/people.html" with people=article.authors %}{% if article.interviewees %}{{ "before-conversation" | string }}{{ "in-conversation-with" | string }} {% include "partials/people.html" with people=article.interviewees %}{% endif %}</span> {% endif -%}
    {% elif author %}<span>{{ "by" | string }} {% include "partials/people.html" with people=article.authors %}{% if article.interviewees %}{{ "before-conversation" | string }}{{ "in-conversation-with" | string }} {% include "partials/people.html" with people=article.interviewees %}{% endif %}</span> {% elif article.interviewees %}<span>{{ "in-conversation-with" | string | capitalise }} {% include "partials/people.html" with people=article.interviewees %}</span> {% endif -%}
    {% if article.translators %}<span>{% if author or interviewer or article.interviewees %}{{ "translated-by" | string }}{% else %}{{ "translated-by" | string | capitalise }}{% endif %} {% include "partials/people.html" with people=article.translators %}</span>{% endif %}</p>
    {% endif -%}
    <p class="dates parts"><time datetime="{{ article.date | iso-date }}">{{ article.date | date: "d MMMM yyyy" }}</time>{% if article.updated %} <span>{{ "updated" | string }} <time datetime="{{ article.updated | iso-date }}">{{ article.updated | date: "d MMMM yyyy" }}</time></span>{% endif %} <span>{{ "reading-time" | string: article.reading-time }}</span></p>

    """###
  ),
  (
    "partials/caption.html",
    ###"""
    {# caption, credit: two paragraphs, so that they are not read as one sentence. -#}
    {% if caption or credit -%}
    <figcaption>
    {% if caption -%}
    <p>{{ caption }}</p>
    {% endif -%}
    {% if credit -%}
    <p class="credit">{{ credit }}</p>
    {% endif -%}
    </figcaption>
    {% endif -%}

    """###
  ),
  (
    "partials/cite.html",
    ###"""
    {# article, page: how to name it in a bibliography. -#}
    <details class="cite">
    <summary>{{ "cite" | string }}</summary>
    <p>{% if article.authors %}{% for person in article.authors %}{% include "partials/between.html" %}{% if forloop.first %}{{ person.sort-name }}{% else %}{{ person.name }}{% endif %}{% endfor %}. {% endif %}{{ "quoted" | string: text=article.title }} <cite>{{ site.title }}</cite>{% if article.issue %}, {{ article.issue.title }}{% endif %}, {{ article.date | date: "d MMMM yyyy" }}. {{ page.canonical }}</p>
    </details>

    """###
  ),
  (
    "partials/colophon.html",
    ###"""
    {# site: the foot of every page, with the way to all indexes. -#}
    {% set indexes = site.indexes -%}
    <footer class="colophon">
    <div>
    <p class="masthead-title"><a href="{{ site.address }}">{{ site.title }}</a></p>
    {% if site.description -%}
    <p>{{ site.description }}</p>
    {% endif -%}
    {% if site.issn -%}
    <p>{{ "issn" | string: number=site.issn }}</p>
    {% endif -%}
    </div>
    {% if indexes.articles or indexes.films or indexes.people or indexes.festivals or indexes.topics or indexes.issues -%}
    <nav aria-label="{{ "indexes" | string }}">
    <ul>
    {% if indexes.search -%}
    <li><a href="{{ indexes.search }}">{{ "nav-search" | string }}</a></li>
    {% endif -%}
    {% if indexes.articles -%}
    <li><a href="{{ indexes.articles }}">{{ "nav-articles" | string }}</a></li>
    {% endif -%}
    {% if indexes.issues -%}
    <li><a href="{{ indexes.issues }}">{{ "nav-issues" | string }}</a></li>
    {% endif -%}
    {% if indexes.archive -%}
    <li><a href="{{ indexes.archive }}">{{ "nav-archive" | string }}</a></li>
    {% endif -%}
    {% if indexes.topics -%}
    <li><a href="{{ indexes.topics }}">{{ "nav-topics" | string }}</a></li>
    {% endif -%}
    {% if indexes.series -%}
    <li><a href="{{ indexes.series }}">{{ "nav-series" | string }}</a></li>
    {% endif -%}
    {% for field in indexes.fields -%}
    <li><a href="{{ field.address }}">{{ field.label }}</a></li>
    {% endfor -%}
    {% if indexes.contributors -%}
    <li><a href="{{ indexes.contributors }}">{{ "nav-contributors" | string }}</a></li>
    {% endif -%}
    {% if indexes.films -%}
    <li><a href="{{ indexes.films }}">{{ "nav-films" | string }}</a></li>
    {% endif -%}
    {% if indexes.now-showing -%}
    <li><a href="{{ indexes.now-showing }}">{{ "nav-now-showing" | string }}</a></li>
    {% endif -%}
    {% if indexes.directors -%}
    <li><a href="{{ indexes.directors }}">{{ "nav-directors" | string }}</a></li>
    {% endif -%}
    {% if indexes.people -%}
    <li><a href="{{ indexes.people }}">{{ "nav-people" | string }}</a></li>
    {% endif -%}
    {% if indexes.festivals -%}
    <li><a href="{{ indexes.festivals }}">{{ "nav-festivals" | string }}</a></li>
    {% endif -%}
    </ul>
    </nav>
    {% endif -%}
    </footer>

    """###
  ),
  (
    "partials/contents.html",
    ###"""
    {# article: the sections of its text, where there are enough of them to want a list. -#}
    {% if article.form != "interview" and (article.contents | length) > 3 -%}
    <nav class="contents" aria-labelledby="contents">
    <h2 id="contents">{{ "in-this-article" | string }}</h2>
    <ol>
    {% for entry in article.contents -%}
    {% if entry.level == 2 -%}
    <li><a href="{{ entry.address }}">{{ entry.text }}</a></li>
    {% endif -%}
    {% endfor -%}
    </ol>
    </nav>
    {% endif -%}

    """###
  ),
  (
    "partials/countries.html",
    ###"""
    {# countries: each leads to the index of its films. -#}
    {% for country in countries %}{% if not forloop.first %}, {% endif %}{% if country.address %}<a href="{{ country.address }}">{{ country.name }}</a>{% else %}{{ country.name }}{% endif %}{% endfor %}{# -#}

    """###
  ),
  (
    "partials/credits.html",
    ###"""
    {# credits: linked names with their notes as a sentence’s list. -#}
    {% for credit in credits %}{% include "partials/between.html" %}<a href="{{ credit.person.address }}"><bdi>{{ credit.person.name }}</bdi></a>{% if credit.note %} ({{ credit.note }}){% endif %}{% endfor %}{# -#}

    """###
  ),
  (
    "partials/festival-films.html",
    ###"""
    {# films: of the view film-at-festival, with their sections. -#}
    <ul class="film-list">
    {% for entry in films -%}
    <li>{% include "partials/film-line.html" with film=entry.film %}{% if entry.section %} <span class="meta">({{ entry.section }})</span>{% endif %}</li>
    {% endfor -%}
    </ul>

    """###
  ),
  (
    "partials/filed-under.html",
    ###"""
    {# filings: of the view field-filing; terms of a list, the journal’s own fields that have an index. -#}
    {% for filing in filings -%}
    <div><dt>{{ filing.field.label }}</dt><dd>{% for value in filing.values %}{% include "partials/between.html" %}<a href="{{ value.address }}"><bdi>{{ value.label }}</bdi></a>{% endfor %}</dd></div>
    {% endfor -%}

    """###
  ),
  (
    "partials/film-card.html",
    ###"""
    {# film: what it is, on a card. -#}
    <div class="film-card{% if film.still %}{% if film.still.image %} has-still{% endif %}{% endif %}">
    {% if film.still -%}
    {% if film.still.image -%}
    <div class="thumbnail">
    {% include "partials/sized-picture.html" with image=film.still.image, is-first=false, sizes="(min-width: 40rem) 12rem, 92vw" -%}
    </div>
    {% endif -%}
    {% endif -%}
    <div>
    <p class="film-card-title">{% include "partials/film-link.html" %}{% if film.year %} <span class="year">{{ film.year }}</span>{% endif %}</p>
    {% if film.original-titles -%}
    <p class="original-titles parts">{% include "partials/original-titles.html" with titles=film.original-titles %}</p>
    {% endif -%}
    {% if film.directors -%}
    <p>{{ "directed-by" | string }} {% include "partials/credits.html" with credits=film.directors %}</p>
    {% endif -%}
    {% if film.form or film.countries or film.minutes -%}
    <p class="meta parts">{% if film.form %}<span>{% include "partials/film-form.html" %}</span> {% endif %}{% if film.countries %}<span>{% for country in film.countries %}{% if not forloop.first %}, {% endif %}{{ country.name }}{% endfor %}</span> {% endif %}{% if film.minutes %}<span>{% include "partials/film-runtime.html" %}</span>{% endif %}</p>
    {% endif -%}
    </div>
    </div>

    """###
  ),
  (
    "partials/film-chart.html",
    ###"""
    {# chart: how many films there are of each year; the bars of ten years lead to their decade together. -#}
    <nav class="film-chart" aria-label="{{ "chart" | string }}">
    <svg viewBox="0 0 {{ chart.width }} {{ chart.height }}" preserveAspectRatio="none">
    {% for decade in chart.decades -%}
    <a href="{{ decade.group.address }}" aria-label="{{ "decade" | string: year=decade.group.label }}: {{ "films-count" | string: decade.group.count }}"><rect class="hit" x="{{ decade.x }}" y="0" width="{{ decade.width }}" height="{{ chart.height }}"/>
    {% for bar in decade.bars -%}
    <g><title>{{ bar.group.label }}: {{ "films-count" | string: bar.group.count }}</title><rect class="bar" x="{{ bar.x }}" y="{{ bar.y }}" width="{{ bar.width }}" height="{{ bar.height }}"/></g>
    {% endfor -%}
    </a>
    {% endfor -%}
    </svg>
    <p aria-hidden="true">{% for decade in chart.decades %}{% if forloop.first or forloop.last %}<span>{{ "decade" | string: year=decade.group.label }}</span>{% endif %}{% if forloop.first %} <span>{{ "chart" | string }}</span> {% endif %}{% endfor %}</p>
    </nav>

    """###
  ),
  (
    "partials/film-facts.html",
    ###"""
    <section class="film-facts" aria-label="{{ "facts" | string }}">
    <dl class="facts">
    {% if film.form -%}
    <div><dt>{{ "form" | string }}</dt><dd>{% include "partials/film-form.html" %}</dd></div>
    {% endif -%}
    {% if film.also-known-as -%}
    <div><dt>{{ "also-known-as" | string }}</dt><dd>{% for title in film.also-known-as %}{% if not forloop.first %}, {% endif %}<cite>{{ title }}</cite>{% endfor %}</dd></div>
    {% endif -%}
    {% if film.year -%}
    <div><dt>{{ "year" | string }}</dt><dd>{% if film.year-address %}<a href="{{ film.year-address }}">{{ film.year }}</a>{% else %}{{ film.year }}{% endif %}{% if film.production %} ({{ "produced" | string: year=film.production }}){% endif %}</dd></div>
    {% elif film.production -%}
    <div><dt>{{ "year" | string }}</dt><dd>{{ "produced" | string: year=film.production }}</dd></div>
    {% endif -%}
    {% if film.countries -%}
    <div><dt>{{ "countries" | string: (film.countries | length) }}</dt><dd>{% include "partials/countries.html" with countries=film.countries %}</dd></div>
    {% endif -%}
    {% if film.languages -%}
    <div><dt>{{ "languages" | string: (film.languages | length) }}</dt><dd>{{ film.languages | join: ", " }}</dd></div>
    {% endif -%}
    {% if film.duration -%}
    <div><dt>{{ "running-time" | string }}</dt><dd><time datetime="{{ film.duration }}">{% include "partials/film-runtime.html" %}</time></dd></div>
    {% endif -%}
    {% if film.colour -%}
    <div><dt>{{ "picture" | string }}</dt><dd>{{ film.colour }}{% if film.ratio %}, {{ film.ratio }}{% endif %}</dd></div>
    {% elif film.ratio -%}
    <div><dt>{{ "ratio" | string }}</dt><dd>{{ film.ratio }}</dd></div>
    {% endif -%}
    {% if film.companies -%}
    <div><dt>{{ "companies" | string }}</dt><dd>{{ film.companies | join: ", " }}</dd></div>
    {% endif -%}
    {% if film.remake-of -%}
    <div><dt>{{ "remake-of" | string }}</dt><dd>{% include "partials/film-line.html" with film=film.remake-of %}</dd></div>
    {% endif -%}
    {% if film.remakes -%}
    <div><dt>{{ "remakes" | string: (film.remakes | length) }}</dt><dd>{% for remake in film.remakes %}{% if not forloop.first %}<br>{% endif %}{% include "partials/film-line.html" with film=remake %}{% endfor %}</dd></div>
    {% endif -%}
    {% if film.festivals -%}
    <div><dt>{{ "festivals" | string }}</dt><dd>{% for appearance in film.festivals %}{% include "partials/between.html" %}{% include "partials/appearance.html" %}{% endfor %}</dd></div>
    {% endif -%}
    {% if film.awards -%}
    <div><dt>{{ "awards" | string }}</dt><dd>{{ film.awards | join: "; " }}</dd></div>
    {% endif -%}
    {% include "partials/filed-under.html" with filings=film.filed-under -%}
    {% if film.trailer -%}
    <div><dt>{{ "trailer" | string }}</dt><dd><a href="{{ film.trailer }}" rel="external noreferrer">{{ "watch-trailer" | string }}</a></dd></div>
    {% endif -%}
    </dl>
    </section>

    """###
  ),
  (
    "partials/film-form.html",
    ###"""
    {% if film.form == "short" %}{{ "form-short" | string }}{% elif film.form == "documentary" %}{{ "form-documentary" | string }}{% elif film.form == "series" %}{{ "form-series" | string }}{% elif film.form == "episode" %}{{ "form-episode" | string }}{% elif film.form == "programme" %}{{ "form-programme" | string }}{% elif film.form == "omnibus" %}{{ "form-omnibus" | string }}{% elif film.form == "feature" %}{{ "form-feature" | string }}{% endif %}{# -#}

    """###
  ),
  (
    "partials/film-line.html",
    ###"""
    {# film: its title, who directed it, the year; on one line. -#}
    {% include "partials/film-link.html" %} <span class="meta">{% for credit in film.directors %}{% include "partials/between.html" %}<bdi>{{ credit.person.name }}</bdi>{% endfor %}{% if film.directors and film.year %}, {% endif %}{% if film.year %}{{ film.year }}{% endif %}</span>{# -#}

    """###
  ),
  (
    "partials/film-link.html",
    ###"""
    <a href="{{ film.address }}">{% include "partials/film-title.html" %}</a>{# -#}

    """###
  ),
  (
    "partials/film-list.html",
    ###"""
    {# films: each on a line. -#}
    <ul class="film-list">
    {% for film in films -%}
    <li>{% include "partials/film-line.html" %}</li>
    {% endfor -%}
    </ul>

    """###
  ),
  (
    "partials/film-runtime.html",
    ###"""
    {# film: its running time, to the second where the record says it so. -#}
    {% if film.seconds %}{% if film.whole-minutes %}{{ "minutes-seconds" | string: minutes=film.whole-minutes, seconds=film.seconds }}{% else %}{{ "seconds" | string: film.seconds }}{% endif %}{% elif film.minutes %}{{ "minutes" | string: film.minutes }}{% endif %}{# -#}

    """###
  ),
  (
    "partials/film-sections.html",
    ###"""
    {# sections: films under headings; pagination. -#}
    {% for section in sections -%}
    <div class="letter">
    {% if section.label -%}
    <h2>{{ section.label }}</h2>
    {% endif -%}
    {% include "partials/film-list.html" with films=section.films -%}
    </div>
    {% endfor -%}
    {% include "partials/pagination.html" -%}

    """###
  ),
  (
    "partials/film-title.html",
    ###"""
    <cite{% if film.title-language %} lang="{{ film.title-language }}"{% endif %} dir="auto">{{ film.title }}</cite>{# -#}

    """###
  ),
  (
    "partials/filmography.html",
    ###"""
    {# person: the films by role, the newest first. -#}
    {% if person.filmography -%}
    <section class="filmography">
    <h2>{{ "filmography" | string }}</h2>
    {% for entry in person.filmography -%}
    <h3>{{ entry.role }}</h3>
    <ul>
    {% for part in entry.films -%}
    <li><span class="year">{% if part.film.year %}{{ part.film.year }}{% endif %}</span> <span>{% include "partials/film-link.html" with film=part.film %}{% if part.character %} <span class="meta">{{ "as-character" | string: name=part.character }}</span>{% endif %}{% if part.note %} <span class="meta">({{ part.note }})</span>{% endif %}</span></li>
    {% endfor -%}
    </ul>
    {% endfor -%}
    </section>
    {% endif -%}

    """###
  ),
  (
    "partials/head-article.html",
    ###"""
    {# page: its article’s dates and names, and for reference managers the article itself. -#}
    {% set article = page.article -%}
    {% if article -%}
    <meta property="article:published_time" content="{{ article.date | iso-date }}">
    {% if article.updated -%}
    <meta property="article:modified_time" content="{{ article.updated | iso-date }}">
    {% endif -%}
    {% for author in article.authors -%}
    <meta property="article:author" content="{{ author.address }}">
    {% endfor -%}
    <meta property="article:section" content="{{ article.section }}">
    {% for topic in article.topics -%}
    <meta property="article:tag" content="{{ topic }}">
    {% endfor -%}
    {% if site.issn -%}
    <meta name="citation_title" content="{{ article.title }}">
    {% for author in article.authors -%}
    <meta name="citation_author" content="{{ author.name }}">
    {% endfor -%}
    <meta name="citation_publication_date" content="{{ article.date | date: "yyyy/MM/dd" }}">
    <meta name="citation_journal_title" content="{{ site.title }}">
    <meta name="citation_issn" content="{{ site.issn }}">
    {% if article.issue-number -%}
    <meta name="citation_issue" content="{{ article.issue-number }}">
    {% endif -%}
    <meta name="citation_language" content="{{ article.language }}">
    <meta name="citation_fulltext_html_url" content="{{ page.canonical }}">
    {% endif -%}
    {% endif -%}

    """###
  ),
  (
    "partials/head-open-graph.html",
    ###"""
    {# page: what is shown where somebody shares a link to it. -#}
    <meta property="og:site_name" content="{{ site.title }}">
    <meta property="og:title" content="{% include "partials/numbered-title.html" %}">
    {% if page.description -%}
    <meta property="og:description" content="{{ page.description }}">
    {% endif -%}
    <meta property="og:type" content="{{ page.open-graph-type }}">
    <meta property="og:url" content="{{ page.canonical }}">
    <meta property="og:locale" content="{{ page.locale }}">
    {% set image = page.image -%}
    {% if image -%}
    <meta property="og:image" content="{{ image.address }}">
    {% if image.width and image.height -%}
    <meta property="og:image:width" content="{{ image.width }}">
    <meta property="og:image:height" content="{{ image.height }}">
    {% endif -%}
    {% if image.alt -%}
    <meta property="og:image:alt" content="{{ image.alt }}">
    {% endif -%}
    <meta name="twitter:card" content="summary_large_image">
    {% else -%}
    <meta name="twitter:card" content="summary">
    {% endif -%}

    """###
  ),
  (
    "partials/head-structured-data.html",
    ###"""
    {# page: what search engines are told. -#}
    {% set structured-data = page.structured-data -%}
    {% if structured-data -%}
    <script type="application/ld+json">{{ structured-data }}</script>
    {% endif -%}

    """###
  ),
  (
    "partials/ids.html",
    ###"""
    {# ids: what catalogues call it. -#}
    {% if ids -%}
    <nav class="ids" aria-label="{{ "catalogues" | string }}">
    <ul>
    {% for id in ids -%}
    <li>{% if id.address %}<a href="{{ id.address }}" rel="external noreferrer">{{ id.name }}</a>{% else %}{{ id.name }} {{ id.value }}{% endif %}</li>
    {% endfor -%}
    </ul>
    </nav>
    {% endif -%}

    """###
  ),
  (
    "partials/index-description.html",
    ###"""
    {# page: what an index says of itself, on a further page with its number. -#}
    {{ "index-description" | string: title=page.title, journal=site.title }}{% include "partials/page-of.html" %}{# -#}

    """###
  ),
  (
    "partials/issue-teaser.html",
    ###"""
    <div class="issue-teaser">
    {% if issue.still -%}
    {% if issue.still.image -%}
    {% set image = issue.still.image -%}
    <div class="thumbnail">
    {% include "partials/sized-picture.html" with is-first=false, sizes="(min-width: 40rem) 25rem, 92vw" -%}
    </div>
    {% endif -%}
    {% endif -%}
    <p class="headline"><a href="{{ issue.address }}">{{ issue.title }}</a></p>
    {% if issue.date -%}
    <p class="meta"><time datetime="{{ issue.date | iso-date }}">{{ issue.date | date: "d MMMM yyyy" }}</time></p>
    {% endif -%}
    </div>

    """###
  ),
  (
    "partials/mentions.html",
    ###"""
    {# mentions: each with its sentence, which leads to the very place. -#}
    {% if mentions -%}
    <section class="mentions">
    <h2>{{ "mentions" | string }}</h2>
    <ul>
    {% for mention in mentions -%}
    <li>
    <p class="mention"{% if mention.article.language %} lang="{{ mention.article.language }}" dir="auto"{% endif %}><a href="{{ mention.address }}">{{ mention.sentence }}</a></p>
    <p class="meta parts"><bdi{% if mention.article.language %} lang="{{ mention.article.language }}"{% endif %}>{{ mention.article.title }}</bdi>{% if mention.place %} <bdi{% if mention.article.language %} lang="{{ mention.article.language }}"{% endif %}>{{ mention.place }}</bdi>{% endif %} <time datetime="{{ mention.article.date | iso-date }}">{{ mention.article.date | date: "d MMMM yyyy" }}</time></p>
    </li>
    {% endfor -%}
    </ul>
    </section>
    {% endif -%}

    """###
  ),
  (
    "partials/namesake.html",
    ###"""
    {# person: what tells two people of one name apart: the years of a life, a film, how many articles. -#}
    {% if person.is-namesake %} <span class="meta">({% if person.born and person.died %}{% set born = person.born | date: "yyyy" %}{% set died = person.died | date: "yyyy" %}{{ "life-span" | string: born=born, died=died }}{% elif person.born %}{% set born = person.born | date: "yyyy" %}{{ "born-in" | string: born=born }}{% elif person.known-for %}{% include "partials/film-title.html" with film=person.known-for %}{% else %}{{ "articles-count" | string: person.articles-count }}{% endif %})</span>{% endif %}{# -#}

    """###
  ),
  (
    "partials/neighbours.html",
    ###"""
    {# previous, next: the articles beside this one; label: in what. -#}
    {% if previous or next -%}
    <nav class="neighbours" aria-label="{{ label }}">
    <ul>
    {% if previous -%}
    <li><a href="{{ previous.address }}" rel="prev"><span class="label parts"><span>{{ "before" | string }}</span> <span>{{ label }}</span></span> <span class="headline"{% if previous.language %} lang="{{ previous.language }}" dir="auto"{% endif %}>{{ previous.title }}</span></a></li>
    {% endif -%}
    {% if next -%}
    <li><a href="{{ next.address }}" rel="next"><span class="label parts"><span>{{ "after" | string }}</span> <span>{{ label }}</span></span> <span class="headline"{% if next.language %} lang="{{ next.language }}" dir="auto"{% endif %}>{{ next.title }}</span></a></li>
    {% endif -%}
    </ul>
    </nav>
    {% endif -%}

    """###
  ),
  (
    "partials/numbered-title.html",
    ###"""
    {# page: its title, on a further page of an index with its number. -#}
    {{ page.title }}{% if page.number and page.total and page.number > 1 %}, {{ "page-of" | string: number=page.number, total=page.total }}{% endif %}{# -#}

    """###
  ),
  (
    "partials/original-titles.html",
    ###"""
    {# titles: each in its own language; a dot between them where they stand in an element of the class parts. -#}
    {% for title in titles %}{% if not forloop.first %} {% endif %}<cite{% if title.language %} lang="{{ title.language }}"{% endif %} dir="auto">{{ title.text }}</cite>{% endfor %}{# -#}

    """###
  ),
  (
    "partials/page-of.html",
    ###"""
    {# page: at the end of a description, the number of a further page. -#}
    {% if page.number and page.total and page.number > 1 %} {{ "page-of" | string: number=page.number, total=page.total }}.{% endif %}{# -#}

    """###
  ),
  (
    "partials/pagination.html",
    ###"""
    {% if pagination.is-needed -%}
    <nav class="pagination" aria-label="{{ "pages" | string }}">
    <ul>
    {% if pagination.previous -%}
    <li><a href="{{ pagination.previous }}" rel="prev">{{ "previous" | string }}</a></li>
    {% endif -%}
    <li>{{ "page-of" | string: number=pagination.number, total=pagination.total }}</li>
    {% if pagination.next -%}
    <li><a href="{{ pagination.next }}" rel="next">{{ "next" | string }}</a></li>
    {% endif -%}
    </ul>
    </nav>
    {% endif -%}

    """###
  ),
  (
    "partials/people-sections.html",
    ###"""
    {# sections: people under letters; counted: films or articles, where their number is said; pagination. -#}
    <nav class="letters" aria-label="{{ "letters" | string }}">
    <ul>
    {% for section in sections -%}
    <li><a href="#group-{{ forloop.counter }}">{{ section.label }}</a></li>
    {% endfor -%}
    </ul>
    </nav>
    {% for section in sections -%}
    <section class="letter">
    <h2 id="group-{{ forloop.counter }}">{{ section.label }}</h2>
    <ul class="people-list">
    {% for person in section.people -%}
    <li><a href="{{ person.address }}"><bdi>{{ person.sort-name }}</bdi></a>{% include "partials/namesake.html" %}{% if counted == "films" %} <span class="count">{{ "films-count" | string: person.films-directed }}</span>{% elif counted == "articles" %} <span class="count">{{ "articles-count" | string: person.articles-count }}</span>{% endif %}</li>
    {% endfor -%}
    </ul>
    </section>
    {% endfor -%}
    {% include "partials/pagination.html" -%}

    """###
  ),
  (
    "partials/people.html",
    ###"""
    {# people: linked names as a sentence’s list, with what tells namesakes apart and what a byline says of each. -#}
    {% for person in people %}{% include "partials/between.html" %}<a href="{{ person.address }}"><bdi>{{ person.name }}</bdi></a>{% include "partials/namesake.html" %}{% if person.note %} ({{ person.note }}){% endif %}{% endfor %}{# -#}

    """###
  ),
  (
    "partials/period.html",
    ###"""
    {# from, until: a span of days, of which either may be missing. -#}
    {% if from and until %}<time datetime="{{ from | iso-date }}">{{ from | date: "d MMMM yyyy" }}</time> – <time datetime="{{ until | iso-date }}">{{ until | date: "d MMMM yyyy" }}</time>{% elif from %}{{ "since" | string }} <time datetime="{{ from | iso-date }}">{{ from | date: "d MMMM yyyy" }}</time>{% elif until %}{{ "until" | string }} <time datetime="{{ until | iso-date }}">{{ until | date: "d MMMM yyyy" }}</time>{% endif %}{# -#}

    """###
  ),
  (
    "partials/person-side.html",
    ###"""
    {# person: the portrait, the catalogues and the films, which stand beside the text. -#}
    {% if person.portrait or person.ids or person.filmography -%}
    <div class="sheet-side">
    {% if person.portrait -%}
    <figure class="still">
    <div class="frames">
    {% for image in person.portrait.images -%}
    {% include "partials/sized-picture.html" with is-first=true, sizes="(min-width: 58rem) 23rem, 92vw" -%}
    {% endfor -%}
    </div>
    {% include "partials/caption.html" with caption=person.portrait.caption, credit=person.portrait.credit -%}
    </figure>
    {% endif -%}
    {% include "partials/ids.html" with ids=person.ids -%}
    {% include "partials/filmography.html" -%}
    </div>
    {% endif -%}

    """###
  ),
  (
    "partials/picture.html",
    ###"""
    {# image: is-first is true for the one at the head of the page, which is wide and must not wait. -#}
    {% if is-first -%}
    {% include "partials/sized-picture.html" with sizes="100vw" -%}
    {% else -%}
    {% include "partials/sized-picture.html" with sizes="(min-width: 61rem) 56rem, 92vw" -%}
    {% endif -%}

    """###
  ),
  (
    "partials/related.html",
    ###"""
    {# articles: others to read, each with its picture. -#}
    <ul class="related">
    {% for article in articles -%}
    <li>
    {% if article.still -%}
    {% if article.still.image -%}
    {% set image = article.still.image -%}
    <a class="thumbnail" href="{{ article.address }}" tabindex="-1" aria-hidden="true">
    {% include "partials/sized-picture.html" with is-first=false, sizes="(min-width: 58rem) 17rem, 45vw" -%}
    </a>
    {% endif -%}
    {% endif -%}
    {% include "partials/article-line.html" -%}
    </li>
    {% endfor -%}
    </ul>

    """###
  ),
  (
    "partials/showings-list.html",
    ###"""
    {# film: where it can be watched, or could; the dates are always said. -#}
    <ul class="showing-list">
    {% for showing in film.showings -%}
    {% if showing.is-over -%}
    <li class="is-over">
    <p>{{ "showing-was" | string }} {% if showing.address %}<a href="{{ showing.address }}" rel="external noreferrer">{{ showing.at }}</a>{% else %}{{ showing.at }}{% endif %}</p>
    {% elif showing.is-coming -%}
    <li>
    <p>{{ "showing-will" | string }} {% if showing.address %}<a href="{{ showing.address }}" rel="external noreferrer">{{ showing.at }}</a>{% else %}{{ showing.at }}{% endif %}</p>
    {% else -%}
    <li>
    {% if showing.address -%}
    <p><a class="watch" href="{{ showing.address }}" rel="external noreferrer">{{ "showing-is" | string }} {{ showing.at }}</a></p>
    {% else -%}
    <p><strong>{{ "showing-is" | string }} {{ showing.at }}</strong></p>
    {% endif -%}
    {% endif -%}
    <p class="meta parts">{% if showing.from or showing.until %}<span>{% include "partials/period.html" with from=showing.from, until=showing.until %}</span> {% endif %}{% if showing.partner %}<span>{{ "with-partner" | string: name=showing.partner }}</span> {% endif %}{% if showing.access %}<span>{{ showing.access }}</span>{% endif %}</p>
    </li>
    {% endfor -%}
    </ul>

    """###
  ),
  (
    "partials/showings.html",
    ###"""
    {% if film.showings -%}
    <section class="showings">
    <h2>{{ "showings" | string }}</h2>
    {% include "partials/showings-list.html" -%}
    </section>
    {% endif -%}

    """###
  ),
  (
    "partials/sized-picture.html",
    ###"""
    {# image: sizes says how wide it is shown, as in HTML; is-first as in picture.html. -#}
    <img src="{{ image.address }}"{% if image.variants %} srcset="{% for variant in image.variants %}{{ variant.address }} {{ variant.width }}w{% if not forloop.last %}, {% endif %}{% endfor %}" sizes="{{ sizes }}"{% endif %} alt="{{ image.alt }}"{% if image.width and image.height %} width="{{ image.width }}" height="{{ image.height }}"{% endif %}{% if is-first %} fetchpriority="high"{% else %} loading="lazy" decoding="async"{% endif %}>

    """###
  ),
  (
    "partials/still.html",
    ###"""
    {# still: a figure; is-first: true where it stands at the head of the page. -#}
    <figure class="still">
    <div class="frames">
    {% for image in still.images -%}
    {% if image.link -%}
    <a href="{{ image.link }}"{% if image.player %} class="poster" rel="external noreferrer" aria-label="{{ "watch" | string }}: {{ image.alt }}" data-plays="{{ image.player.element }}" data-player="{{ image.player.address }}" data-title="{{ image.alt }}"{% endif %}>
    {% include "partials/picture.html" -%}
    </a>
    {% elif forloop.length > 1 -%}
    {% include "partials/sized-picture.html" with sizes="46vw" -%}
    {% else -%}
    {% include "partials/picture.html" -%}
    {% endif -%}
    {% endfor -%}
    </div>
    {% include "partials/caption.html" with caption=still.caption, credit=still.credit -%}
    </figure>

    """###
  ),
  (
    "partials/unpublished.html",
    ###"""
    {# article: in a preview, that it is not published, behind what stands before it. -#}
    {% if article.unpublished %} <strong class="unpublished">{% if article.unpublished == "draft" %}{{ "draft" | string }}{% else %}{{ "future" | string }}{% endif %}</strong>{% endif %}{# -#}

    """###
  ),
  (
    "partials/works.html",
    ###"""
    {# articles, person: what somebody made, with its picture; the name of that person is not said again. -#}
    <ul class="article-list">
    {% for article in articles -%}
    <li>
    <article class="teaser">
    {% if article.still -%}
    {% if article.still.image -%}
    {% set image = article.still.image -%}
    <a class="thumbnail" href="{{ article.address }}" tabindex="-1" aria-hidden="true">
    {% include "partials/sized-picture.html" with is-first=false, sizes="(min-width: 40rem) 20rem, 7rem" -%}
    </a>
    {% endif -%}
    {% endif -%}
    <div class="teaser-text">
    <p class="kicker"><a href="{{ article.kind-address }}">{{ article.kicker }}</a></p>
    <h3{% if article.language %} lang="{{ article.language }}"{% endif %}><a href="{{ article.address }}"><bdi>{{ article.title }}</bdi></a></h3>
    {% if article.standfirst -%}
    <p class="standfirst"{% if article.language %} lang="{{ article.language }}" dir="auto"{% endif %}>{{ article.standfirst }}</p>
    {% endif -%}
    <p class="meta parts">{% set author = article.authors | first %}{% if author %}{% if author.id != person.id or (article.authors | length) > 1 %}<span>{{ "by" | string }} {% for other in article.authors %}{% include "partials/between.html" %}<bdi>{{ other.name }}</bdi>{% endfor %}</span> {% endif %}{% endif %}<time datetime="{{ article.date | iso-date }}">{{ article.date | date: "d MMMM yyyy" }}</time></p>
    </div>
    </article>
    </li>
    {% endfor -%}
    </ul>

    """###
  ),
  (
    "people.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    <p class="standfirst">{{ "people-count" | string: count }}</p>
    </header>
    {% include "partials/people-sections.html" with counted="nothing" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "person.html",
    ###"""
    {% extends "base.html" %}
    {% block title %}{{ person.name }}{% if person.born and person.died %}{% set born = person.born | date: "yyyy" %}{% set died = person.died | date: "yyyy" %} ({{ "life-span" | string: born=born, died=died }}){% elif person.born %}{% set born = person.born | date: "yyyy" %} ({{ "born-in" | string: born=born }}){% endif %}{% if page.number and page.total and page.number > 1 %}, {{ "page-of" | string: number=page.number, total=page.total }}{% endif %} · {{ site.title }}{% endblock %}
    {% block description %}{% if page.description %}{{ page.title }}: {{ page.description }}{% else %}{{ "person-description" | string: name=person.name }}{% endif %}{% include "partials/page-of.html" %}{% endblock %}
    {% block main -%}
    <article class="person sheet"{% if page.is-indexed %} data-pagefind-body{% endif %}>
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1 data-pagefind-meta="title"><bdi>{{ person.name }}</bdi></h1>
    {% if pagination.number == 1 -%}
    {% if person.names -%}
    <p class="original-titles parts">{% for name in person.names %}{% if not forloop.first %} {% endif %}<span{% if name.language %} lang="{{ name.language }}"{% endif %} dir="auto">{{ name.text }}</span>{% endfor %}</p>
    {% endif -%}
    {% if person.also-known-as -%}
    <p class="also-known-as">{{ "other-names" | string }} {% for name in person.also-known-as %}{% if not forloop.first %}, {% endif %}<bdi>{{ name }}</bdi>{% endfor %}</p>
    {% endif -%}
    {% if person.born or person.died -%}
    <p class="dates">{% if person.born %}{{ "born" | string | capitalise }} <time datetime="{{ person.born | iso-date }}">{{ person.born | date: "d MMMM yyyy" }}</time>{% endif %}{% if person.died %}{% if person.born %}, {{ "died" | string }}{% else %}{{ "died" | string | capitalise }}{% endif %} <time datetime="{{ person.died | iso-date }}">{{ person.died | date: "d MMMM yyyy" }}</time>{% endif %}</p>
    {% endif -%}
    {% endif -%}
    </header>
    {% if person.biography or conversations or articles-about or articles-by or interviews-led or translations or mentions -%}
    <div class="{% if articles-by or interviews-led or translations %}sheet-works{% else %}sheet-columns{% endif %}">
    {% if person.biography and pagination.number == 1 -%}
    <section class="sheet-lead text" aria-label="{{ "biography" | string }}">
    {{ person.biography }}
    </section>
    {% endif -%}
    {% if pagination.number == 1 -%}
    {% include "partials/person-side.html" -%}
    {% endif -%}
    <div class="sheet-main">
    {% if conversations -%}
    <section>
    <h2>{{ "conversations" | string: name=person.name }}</h2>
    {% include "partials/article-list.html" with articles=conversations -%}
    </section>
    {% endif -%}
    {% if articles-about -%}
    <section>
    <h2>{{ "articles-about" | string: name=person.name }}</h2>
    {% include "partials/articles-about.html" with articles=articles-about -%}
    </section>
    {% endif -%}
    {% if articles-by -%}
    <section>
    <h2>{{ "articles-by" | string: name=person.name }}</h2>
    {% include "partials/works.html" with articles=articles-by -%}
    </section>
    {% endif -%}
    {% if interviews-led -%}
    <section>
    <h2>{{ "interviews-led" | string: name=person.name }}</h2>
    {% include "partials/works.html" with articles=interviews-led -%}
    </section>
    {% endif -%}
    {% if translations -%}
    <section>
    <h2>{{ "translated-by-heading" | string: name=person.name }}</h2>
    {% include "partials/works.html" with articles=translations -%}
    </section>
    {% endif -%}
    {% include "partials/mentions.html" -%}
    {% include "partials/pagination.html" -%}
    </div>
    </div>
    {% else -%}
    {% include "partials/person-side.html" -%}
    {% endif -%}
    </article>
    {% endblock %}

    """###
  ),
  (
    "redirect.html",
    ###"""
    <!doctype html>
    <html lang="{{ site.language }}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{ "moved" | string }} · {{ site.title }}</title>
    <meta http-equiv="refresh" content="0; url={{ target }}">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="{{ canonical-target }}">
    <link rel="stylesheet" href="{{ site.stylesheet }}">
    </head>
    <body>
    <main id="main">
    <h1>{{ "moved" | string }}</h1>
    <p><a href="{{ target }}">{{ "moved-here" | string }}</a></p>
    </main>
    </body>
    </html>

    """###
  ),
  (
    "search.html",
    ###"""
    {% extends "base.html" %}
    {% block main -%}
    <div class="index search">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    <noscript><p class="standfirst">{{ "search-without-script" | string }}</p></noscript>
    </header>
    <form class="search-form" id="search" role="search" method="get" data-count="{{ "search-count" | string: count="#" }}" data-none="{{ "search-none" | string }}" data-failed="{{ "search-failed" | string }}" data-kind0="{{ "nav-films" | string }}" data-kind1="{{ "nav-people" | string }}" data-kind2="{{ "nav-articles" | string }}" data-kind3="{{ "nav-festivals" | string }}" data-kind4="{{ "nav-topics" | string }}" data-kind5="{{ "series" | string }}" data-kind6="{{ "nav-issues" | string }}" data-kind7="{{ "pages" | string }}">
    <label for="search-box">{{ "search-label" | string }}</label>
    <input id="search-box" name="q" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" role="combobox" aria-autocomplete="list" aria-haspopup="listbox" aria-expanded="false" aria-controls="search-results">
    <p class="count" id="search-status" role="status"></p>
    <div id="search-results" role="listbox" aria-label="{{ "search-results" | string }}" hidden></div>
    <button type="button" id="search-more" hidden>{{ "search-more" | string }}</button>
    </form>
    <nav aria-labelledby="search-indexes">
    <h2 id="search-indexes">{{ "search-indexes" | string }}</h2>
    <ul class="search-indexes">
    {% if site.indexes.films -%}
    <li><a href="{{ site.indexes.films }}">{{ "nav-films" | string }}</a></li>
    {% endif -%}
    {% if site.indexes.now-showing -%}
    <li><a href="{{ site.indexes.now-showing }}">{{ "nav-now-showing" | string }}</a></li>
    {% endif -%}
    {% if site.indexes.directors -%}
    <li><a href="{{ site.indexes.directors }}">{{ "nav-directors" | string }}</a></li>
    {% endif -%}
    {% if site.indexes.people -%}
    <li><a href="{{ site.indexes.people }}">{{ "nav-people" | string }}</a></li>
    {% endif -%}
    {% if site.indexes.contributors -%}
    <li><a href="{{ site.indexes.contributors }}">{{ "nav-contributors" | string }}</a></li>
    {% endif -%}
    {% if site.indexes.articles -%}
    <li><a href="{{ site.indexes.articles }}">{{ "nav-articles" | string }}</a></li>
    {% endif -%}
    {% if site.indexes.archive -%}
    <li><a href="{{ site.indexes.archive }}">{{ "nav-archive" | string }}</a></li>
    {% endif -%}
    {% if site.indexes.topics -%}
    <li><a href="{{ site.indexes.topics }}">{{ "nav-topics" | string }}</a></li>
    {% endif -%}
    {% if site.indexes.series -%}
    <li><a href="{{ site.indexes.series }}">{{ "nav-series" | string }}</a></li>
    {% endif -%}
    {% for field in site.indexes.fields -%}
    <li><a href="{{ field.address }}">{{ field.label }}</a></li>
    {% endfor -%}
    {% if site.indexes.festivals -%}
    <li><a href="{{ site.indexes.festivals }}">{{ "nav-festivals" | string }}</a></li>
    {% endif -%}
    {% if site.indexes.issues -%}
    <li><a href="{{ site.indexes.issues }}">{{ "nav-issues" | string }}</a></li>
    {% endif -%}
    </ul>
    </nav>
    <script src="../assets/search.js" defer></script>
    </div>
    {% endblock %}

    """###
  ),
  (
    "series.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% if page.description %}{{ page.title }}: {{ page.description }}{% else %}{{ "series-description" | string: title=series.title }}{% endif %}{% include "partials/page-of.html" %}{% endblock %}
    {% block main -%}
    <article class="series">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1>{{ series.title }}</h1>
    </header>
    {% if series.text and pagination.number == 1 -%}
    <div class="text">
    {{ series.text }}
    </div>
    {% endif -%}
    {% if articles -%}
    <section>
    <h2>{{ "articles-count" | string: (series.articles | length) }}</h2>
    <ol class="article-list numbered">
    {% for article in articles -%}
    <li>
    {% include "partials/article-line.html" -%}
    </li>
    {% endfor -%}
    </ol>
    </section>
    {% include "partials/pagination.html" -%}
    {% endif -%}
    </article>
    {% endblock %}

    """###
  ),
  (
    "strings/de.yaml",
    ###"""
    # The words of the theme in German. Not yet read by a native reader. \_ is a no-break space.

    months: [Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember]
    months-standalone: [Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember]
    months-short: [Jan., Feb., März, Apr., Mai, Juni, Juli, Aug., Sept., Okt., Nov., Dez.]
    weekdays: [Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag]

    dates: {d MMMM yyyy: "d.\_MMMM yyyy"}
    first-of-month: "1"

    # What stands between the digits of 3,5
    decimal-sign: ","

    # Navigation and names of the indexes
    nav-articles: Texte
    nav-films: Filme
    nav-directors: Regie
    nav-people: Personen
    nav-festivals: Festivals
    nav-topics: Themen
    nav-series: Reihen
    nav-issues: Ausgaben
    nav-contributors: Beiträger
    nav-archive: Archiv
    nav-now-showing: Jetzt zu sehen
    nav-not-found: Seite nicht gefunden

    # Every page
    skip: Zum Text
    navigation: Bereiche
    issn: "ISSN\_{number}"
    list-between: ", "
    list-last: " und "
    pages: Seiten
    previous: "← Vorige Seite"
    next: "Nächste Seite →"
    page-of: "Seite {number} von {total}"
    letters: Nach Buchstaben
    years: Nach Jahren
    by-country: Nach Ländern
    chart: Filme nach Jahren
    breadcrumbs: Sie sind hier
    neighbours: Davor und danach
    decade: "{year}er"
    films-of: "Filme, {year}"
    films-from: "Filme: {country}"
    articles-count: {one: "{count} Text", other: "{count} Texte"}
    films: {one: "{count} Film", other: "{count} Filme"}
    films-count: {one: "{count} Film", other: "{count} Filme"}
    people-count: {one: "{count} Person", other: "{count} Personen"}
    contributors-count: {one: "{count} Beiträger", other: "{count} Beiträger"}
    directors-count: {one: "{count} Name", other: "{count} Namen"}
    index-description: "{title} – {journal}."

    # The home page
    lead: Aufmacher
    features: Empfehlungen
    latest: Neue Texte
    current-issue: Aktuelle Ausgabe

    # An article
    by: Von
    questions-by: Fragen von
    before-conversation: " "
    in-conversation-with: im Gespräch mit
    translated-by: übersetzt von
    translated-from: "Originalsprache: {language}"
    updated: aktualisiert am
    draft: Entwurf
    future: Noch nicht veröffentlicht
    rating: "Wertung: {mark}"
    also-in: "In anderen Sprachen:"
    content-warning: "Vor dem Lesen:"
    first-published: "Zuerst erschienen:"
    corrections: Korrekturen
    kinds: Textarten
    all-kinds: Alle
    people: Personen
    festivals: Festivals
    topics: Themen
    series: Reihe
    issue: Ausgabe
    issues: Ausgaben
    films-discussed: {one: Der Film, other: Die Filme}
    footnotes: Anmerkungen
    spoiler: "Spoiler: zum Lesen öffnen"
    watch: Ansehen
    listen: Anhören
    view-picture: Bild ansehen
    at-provider: "bei {name}"

    # A film
    film: Film
    film-description: "{title}, Regie:"
    film-description-bare: "{title}: Stab, Besetzung und unsere Texte dazu."
    directed-by: "Regie:"
    director-unknown: Regie unbekannt
    part-of: "Teil von:"
    parts: Teile
    facts: Angaben zum Film
    form: Form
    form-feature: Spielfilm
    form-short: Kurzfilm
    form-documentary: Dokumentarfilm
    form-series: Serie
    form-episode: Folge
    form-programme: Programm
    form-omnibus: Episodenfilm
    also-known-as: Weitere Titel
    year: Jahr
    produced: "gedreht {year}"
    year-circa: "ca.\_{year}"
    year-unfinished: unvollendet
    citation: "{title} (Regie: {directors}, {year})"
    et-al: " u.\_a."
    countries: {one: Land, other: Länder}
    languages: {one: Sprache, other: Sprachen}
    running-time: Länge
    minutes: {one: "{count}\_Minute", other: "{count}\_Minuten"}
    minutes-seconds: "{minutes}\_Min. {seconds}\_Sek."
    seconds: {one: "{count}\_Sekunde", other: "{count}\_Sekunden"}
    picture: Bild
    ratio: Bildformat
    companies: Produktionsfirma
    remake-of: Neuverfilmung von
    remakes: {one: Neuverfilmung, other: Neuverfilmungen}
    awards: Auszeichnungen
    trailer: Trailer
    watch-trailer: Trailer ansehen
    cast: Besetzung
    crew: Stab
    synopsis: Inhalt
    stills: Szenenbilder
    showings: Wo zu sehen
    showing-was: "Früher:"
    showing-is: "Jetzt:"
    showing-will: "Demnächst:"
    since: ab
    until: bis
    with-partner: "mit {name}"
    articles-about-film: Texte zu diesem Film
    mentions: Erwähnungen

    # A person
    other-names: "Weitere Namen:"
    life-span: "{born}–{died}"
    born-in: "geb. {born}"
    person-description: "{name}: Filme und unsere Texte dazu."
    born: geboren
    died: gestorben
    biography: Biografie
    filmography: Filme
    as-character: "als {name}"
    conversations: "Im Gespräch: {name}"
    articles-about: "Über {name}"
    articles-by: "Von {name}"
    interviews-led: "Gespräche, geführt von {name}"
    translated-by-heading: "Übersetzt von {name}"

    # Other pages
    festival-description: "{name}: die Filme des Festivals und unsere Texte dazu."
    about-festival: Über das Festival
    editions: Jahrgänge
    films-shown: Dort gezeigte Filme
    topic-description: "Texte zum Thema „{title}“."
    series-description: "{title}: alle Texte der Reihe, der Reihe nach."
    issue-description: "{title}: Editorial und Inhalt."
    issue-number: "Nr.\_{number}"
    edited-by: Herausgegeben von
    editorial: Editorial
    contents: Inhalt
    not-found-text: Unter dieser Adresse gibt es nichts. Vielleicht hat sie einen Tippfehler, oder die Seite gibt es nicht mehr.
    to-home: "Zur Startseite: {title}"
    moved: Diese Seite ist umgezogen
    moved-here: Sie ist jetzt hier.

    # Arten von Texten, denen journal.yaml keinen Namen gibt
    kind-interview: Interview
    kinds-interview: Interviews
    kind-review: Kritik
    kinds-review: Kritiken
    kind-essay: Essay
    kinds-essay: Essays
    kind-report: Bericht
    kinds-report: Berichte
    kind-list: Liste
    kinds-list: Listen
    kind-obituary: Nachruf
    kinds-obituary: Nachrufe
    kind-profile: Porträt
    kinds-profile: Porträts
    kind-news: Meldung
    kinds-news: Meldungen

    # Roles
    role-direction: Regie
    role-acting: Darstellung
    role-screenplay: Drehbuch
    role-story: Stoff
    role-based-on: Nach einem Werk von
    role-producer: Produktion
    role-executive-producer: Ausführende Produktion
    role-co-producer: Koproduktion
    role-director-of-photography: Kamera
    role-editor: Schnitt
    role-music: Musik
    role-sound: Ton
    role-production-designer: Szenenbild
    role-costume-designer: Kostüm
    role-make-up: Maske
    role-animation: Animation
    role-casting: Casting
    role-assistant-director: Regieassistenz
    role-narrator: Sprecher
    role-visual-effects: Visuelle Effekte
    role-colourist: Farbkorrektur
    role-choreographer: Choreografie

    # Around an article, and the indexes in the footer
    about-author: "Über {name}"
    after: Weiter
    all-articles: Alle Texte
    all-by: "Alle Texte von {name}"
    all-films: Alle Filme
    all-showings: Alles, was gerade läuft
    before: Davor
    by-decade: Nach Jahrzehnten
    catalogues: In anderen Katalogen
    cite: Diesen Text zitieren
    filed-under: Abgelegt unter
    in-this-article: In diesem Text
    indexes: Alles in der Zeitschrift
    quoted: "„{text}“."
    reading-time: {one: "{count}\_Minute Lesezeit", other: "{count}\_Minuten Lesezeit"}
    related: Weiterlesen

    # Search
    nav-search: Suche
    search-label: Filme, Personen, Texte
    search-results: Was gefunden wurde
    search-count: "Gefunden: {count}"
    search-more: Mehr zeigen
    search-none: Nichts gefunden.
    search-failed: Die Suche ist nicht erreichbar. Auch die Listen unten führen überallhin.
    search-without-script: Die Suche braucht JavaScript. Auch diese Listen führen überallhin.
    search-indexes: Alles, was es gibt

    """###
  ),
  (
    "strings/en.yaml",
    ###"""
    # The words of the theme in English. A journal’s own templates/strings/en.yaml changes some of them
    # or all. {braces} are filled in; keys with forms count by the plural rules of Unicode CLDR.

    months: [January, February, March, April, May, June, July, August, September, October, November, December]
    months-standalone: [January, February, March, April, May, June, July, August, September, October, November, December]
    months-short: [Jan, Feb, Mar, Apr, May, June, July, Aug, Sept, Oct, Nov, Dec]
    weekdays: [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]

    # How the language writes the dates that templates ask for, and the first of a month in them
    dates: {d MMMM yyyy: d MMMM yyyy}
    first-of-month: "1"

    # What stands between the digits of 3.5
    decimal-sign: "."

    # Navigation and names of the indexes
    nav-articles: Articles
    nav-films: Films
    nav-directors: Directors
    nav-people: People
    nav-festivals: Festivals
    nav-topics: Topics
    nav-series: Series
    nav-issues: Issues
    nav-contributors: Contributors
    nav-archive: Archive
    nav-now-showing: Now showing
    nav-search: Search
    nav-not-found: Page not found

    # Every page
    skip: Skip to the text
    navigation: Sections
    indexes: Everything in the journal
    issn: "ISSN {number}"
    list-between: ", "
    list-last: " and "
    pages: Pages
    previous: "← Previous page"
    next: "Next page →"
    page-of: "page {number} of {total}"
    letters: By letter
    years: By year
    by-decade: By decade
    by-country: By country
    chart: Films by year
    breadcrumbs: Where you are
    neighbours: Before and after
    decade: "{year}s"
    films-of: "Films, {year}"
    films-from: "Films: {country}"
    articles-count: {one: "{count} article", other: "{count} articles"}
    films: {one: "{count} film", other: "{count} films"}
    films-count: {one: "{count} film", other: "{count} films"}
    people-count: {one: "{count} person", other: "{count} people"}
    contributors-count: {one: "{count} contributor", other: "{count} contributors"}
    directors-count: {one: "{count} director", other: "{count} directors"}
    index-description: "{title} in {journal}."

    # Search. `#` in search-count is put in the place of {count} and becomes the number.
    search-label: Films, people, articles
    search-results: What was found
    search-count: "Found: {count}"
    search-more: Show more
    search-none: Nothing was found.
    search-failed: The search is out of reach. The lists below lead everywhere, too.
    search-without-script: Searching needs JavaScript. These lists lead everywhere, too.
    search-indexes: All there is

    # The home page
    lead: Lead
    features: Features
    latest: Latest
    current-issue: Current issue
    all-articles: All articles
    all-films: All films
    all-showings: Everything now showing

    # An article
    by: By
    questions-by: questions by
    before-conversation: " "
    in-conversation-with: in conversation with
    translated-by: translated by
    translated-from: "Translated from {language}"
    updated: updated
    reading-time: {one: "{count} minute to read", other: "{count} minutes to read"}
    in-this-article: In this article
    draft: Draft
    future: Not published yet
    rating: "Rating: {mark}"
    also-in: "Also in"
    content-warning: "Before you read:"
    first-published: "First published:"
    corrections: Corrections
    kinds: Kinds of articles
    all-kinds: All
    people: People
    festivals: Festivals
    topics: Topics
    series: Series
    issue: Issue
    issues: Issues
    films-discussed: {one: The film, other: The films}
    footnotes: Notes
    filed-under: Filed under
    about-author: "About {name}"
    all-by: "All articles by {name}"
    cite: Cite this article
    quoted: "“{text}.”"
    before: Before
    after: Next
    related: Read on
    catalogues: In other catalogues
    spoiler: "Spoiler: open to read"
    watch: Watch
    listen: Listen
    view-picture: See the picture
    at-provider: "on {name}"

    # A film
    film: Film
    film-description: "{title}, directed by"
    film-description-bare: "{title}: credits, and what we have written about it."
    directed-by: Directed by
    director-unknown: Director unknown
    part-of: Part of
    parts: Parts
    facts: Facts
    form: Form
    form-feature: Feature film
    form-short: Short film
    form-documentary: Documentary
    form-series: Series
    form-episode: Episode
    form-programme: Programme
    form-omnibus: Omnibus film
    also-known-as: Also known as
    year: Year
    produced: "made in {year}"
    year-circa: "c. {year}"
    year-unfinished: unfinished
    citation: "{title} (dir. {directors}, {year})"
    et-al: " et al."
    countries: {one: Country, other: Countries}
    languages: {one: Language, other: Languages}
    running-time: Running time
    minutes: {one: "{count} minute", other: "{count} minutes"}
    minutes-seconds: "{minutes} min {seconds} s"
    seconds: {one: "{count} second", other: "{count} seconds"}
    picture: Picture
    ratio: Aspect ratio
    companies: Produced by
    remake-of: Remake of
    remakes: {one: Remake, other: Remakes}
    awards: Awards
    trailer: Trailer
    watch-trailer: Watch the trailer
    cast: Cast
    crew: Crew
    synopsis: Synopsis
    stills: Stills
    showings: Where to watch
    showing-was: Was shown at
    showing-is: Watch it at
    showing-will: Coming to
    since: from
    until: until
    with-partner: "with {name}"
    articles-about-film: Articles on this film
    mentions: Mentioned in

    # A person
    other-names: Also known as
    life-span: "{born}–{died}"
    born-in: "born {born}"
    person-description: "{name}: films, and what we have written about them."
    born: born
    died: died
    biography: Biography
    filmography: Films
    as-character: "as {name}"
    conversations: "In conversation with {name}"
    articles-about: "On {name}"
    articles-by: "By {name}"
    interviews-led: "Interviews led by {name}"
    translated-by-heading: "Translated by {name}"

    # Other pages
    festival-description: "{name}: films shown there, and what we have written about it."
    about-festival: About the festival
    editions: Editions
    films-shown: Films shown there
    topic-description: "Articles on {title}."
    series-description: "{title}: all articles of the series, in order."
    issue-description: "{title}: editorial and contents."
    issue-number: "No. {number}"
    edited-by: Edited by
    editorial: Editorial
    contents: Contents
    not-found-text: There is nothing at this address. It may have been mistyped, or the page has gone.
    to-home: "To the first page of {title}"
    moved: This page has moved
    moved-here: It is here now.

    # Kinds of articles, where journal.yaml gives them no label
    kind-interview: Interview
    kinds-interview: Interviews
    kind-review: Review
    kinds-review: Reviews
    kind-essay: Essay
    kinds-essay: Essays
    kind-report: Report
    kinds-report: Reports
    kind-list: List
    kinds-list: Lists
    kind-obituary: Obituary
    kinds-obituary: Obituaries
    kind-profile: Profile
    kinds-profile: Profiles
    kind-news: News
    kinds-news: News

    # Roles
    role-direction: Direction
    role-acting: Cast
    role-screenplay: Screenplay
    role-story: Story
    role-based-on: Based on a work by
    role-producer: Producer
    role-executive-producer: Executive producer
    role-co-producer: Co-producer
    role-director-of-photography: Director of photography
    role-editor: Editor
    role-music: Music
    role-sound: Sound
    role-production-designer: Production design
    role-costume-designer: Costume design
    role-make-up: Make-up
    role-animation: Animation
    role-casting: Casting
    role-assistant-director: Assistant director
    role-narrator: Narrator
    role-visual-effects: Visual effects
    role-colourist: Colourist
    role-choreographer: Choreography

    """###
  ),
  (
    "strings/fr.yaml",
    ###"""
    # The words of the theme in French. Not yet read by a native reader. \_ is a no-break space.

    months: [janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre]
    months-standalone: [janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre]
    months-short: [janv., févr., mars, avr., mai, juin, juil., août, sept., oct., nov., déc.]
    weekdays: [lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche]

    dates: {d MMMM yyyy: "d\_MMMM yyyy"}
    first-of-month: 1er

    # What stands between the digits of 3,5
    decimal-sign: ","

    # Navigation and names of the indexes
    nav-articles: Articles
    nav-films: Films
    nav-directors: Cinéastes
    nav-people: Personnes
    nav-festivals: Festivals
    nav-topics: Thèmes
    nav-series: Séries
    nav-issues: Numéros
    nav-contributors: Auteurs
    nav-archive: Archives
    nav-now-showing: À voir en ce moment
    nav-not-found: Page introuvable

    # Every page
    skip: Aller au texte
    navigation: Rubriques
    issn: "ISSN\_{number}"
    list-between: ", "
    list-last: " et "
    pages: Pages
    previous: "← Page précédente"
    next: "Page suivante →"
    page-of: "page {number} sur {total}"
    letters: Par ordre alphabétique
    years: Par année
    by-country: Par pays
    chart: Films par année
    breadcrumbs: Vous êtes ici
    neighbours: Avant et après
    decade: "années {year}"
    films-of: "Films, {year}"
    films-from: "Films\_: {country}"
    articles-count: {one: "{count} article", many: "{count} d’articles", other: "{count} articles"}
    films: {one: "{count} film", many: "{count} de films", other: "{count} films"}
    films-count: {one: "{count} film", many: "{count} de films", other: "{count} films"}
    people-count: {one: "{count} personne", many: "{count} de personnes", other: "{count} personnes"}
    contributors-count: {one: "{count} auteur", many: "{count} d’auteurs", other: "{count} auteurs"}
    directors-count: {one: "{count} cinéaste", many: "{count} de cinéastes", other: "{count} cinéastes"}
    index-description: "{title} – {journal}."

    # The home page
    lead: À la une
    features: À lire
    latest: Derniers textes
    current-issue: Numéro en cours

    # An article
    by: Par
    questions-by: propos recueillis par
    before-conversation: ", "
    in-conversation-with: entretien avec
    translated-by: traduction de
    translated-from: "Langue d’origine\_: {language}"
    updated: mis à jour le
    draft: Brouillon
    future: Pas encore publié
    rating: "Note\_: {mark}"
    also-in: "Autres langues\_:"
    content-warning: "Avant de lire\_:"
    first-published: "Première publication\_:"
    corrections: Rectificatifs
    kinds: Genres d’articles
    all-kinds: Tous
    people: Personnes
    festivals: Festivals
    topics: Thèmes
    series: Série
    issue: Numéro
    issues: Numéros
    films-discussed: {one: Le film, other: Les films}
    footnotes: Notes
    spoiler: "Révélations\_: ouvrir pour lire"
    watch: Regarder
    listen: Écouter
    view-picture: Voir l’image
    at-provider: "sur {name}"

    # A film
    film: Film
    film-description: "{title}, réalisation\_:"
    film-description-bare: "{title}\_: générique et textes de la revue."
    directed-by: Réalisation de
    director-unknown: Réalisation inconnue
    part-of: "Fait partie de\_:"
    parts: Parties
    facts: Fiche
    form: Genre
    form-feature: Long métrage
    form-short: Court métrage
    form-documentary: Documentaire
    form-series: Série
    form-episode: Épisode
    form-programme: Programme
    form-omnibus: Film à sketches
    also-known-as: Autres titres
    year: Année
    produced: "tourné en {year}"
    year-circa: "v.\_{year}"
    year-unfinished: inachevé
    citation: "{title} (réal. {directors}, {year})"
    et-al: " et\_al."
    countries: {one: Pays, other: Pays}
    languages: {one: Langue, other: Langues}
    running-time: Durée
    minutes: {one: "{count}\_minute", many: "{count} de minutes", other: "{count}\_minutes"}
    minutes-seconds: "{minutes}\_min {seconds}\_s"
    seconds: {one: "{count}\_seconde", many: "{count} de secondes", other: "{count}\_secondes"}
    picture: Image
    ratio: Format d’image
    companies: Production
    remake-of: Remake de
    remakes: {one: Remake, other: Remakes}
    awards: Prix
    trailer: Bande-annonce
    watch-trailer: Voir la bande-annonce
    cast: Interprétation
    crew: Équipe
    synopsis: Synopsis
    stills: Photogrammes
    showings: Où voir le film
    showing-was: "Auparavant\_:"
    showing-is: "En ce moment\_:"
    showing-will: "Bientôt\_:"
    since: à partir du
    until: jusqu’au
    with-partner: "avec {name}"
    articles-about-film: Articles sur ce film
    mentions: Mentions

    # A person
    other-names: "Autres noms\_:"
    life-span: "{born}–{died}"
    born-in: "naissance\_: {born}"
    person-description: "{name}\_: filmographie et textes de la revue."
    born: "naissance\_:"
    died: "mort\_:"
    biography: Biographie
    filmography: Filmographie
    as-character: "rôle\_: {name}"
    conversations: "Entretiens avec {name}"
    articles-about: "Sur {name}"
    articles-by: "Par {name}"
    interviews-led: "Entretiens menés par {name}"
    translated-by-heading: "Traductions de {name}"

    # Other pages
    festival-description: "{name}\_: les films du festival et les textes de la revue."
    about-festival: À propos du festival
    editions: Éditions
    films-shown: Films du festival
    topic-description: "Articles sur le thème «\_{title}\_»."
    series-description: "{title}\_: tous les articles de la série, dans l’ordre."
    issue-description: "{title}\_: éditorial et sommaire."
    issue-number: "Nº\_{number}"
    edited-by: Sous la direction de
    editorial: Éditorial
    contents: Sommaire
    not-found-text: Il n’y a rien à cette adresse. Elle est peut-être mal saisie, ou la page n’existe plus.
    to-home: "Vers l’accueil\_: {title}"
    moved: Cette page a déménagé
    moved-here: Elle est désormais ici.

    # Genres d’articles auxquels journal.yaml ne donne pas de nom
    kind-interview: Entretien
    kinds-interview: Entretiens
    kind-review: Critique
    kinds-review: Critiques
    kind-essay: Essai
    kinds-essay: Essais
    kind-report: Compte rendu
    kinds-report: Comptes rendus
    kind-list: Liste
    kinds-list: Listes
    kind-obituary: Hommage
    kinds-obituary: Hommages
    kind-profile: Portrait
    kinds-profile: Portraits
    kind-news: Actualité
    kinds-news: Actualités

    # Roles
    role-direction: Réalisation
    role-acting: Interprétation
    role-screenplay: Scénario
    role-story: Histoire
    role-based-on: D’après l’œuvre de
    role-producer: Production
    role-executive-producer: Production exécutive
    role-co-producer: Coproduction
    role-director-of-photography: Image
    role-editor: Montage
    role-music: Musique
    role-sound: Son
    role-production-designer: Décors
    role-costume-designer: Costumes
    role-make-up: Maquillage
    role-animation: Animation
    role-casting: Distribution des rôles
    role-assistant-director: Assistanat à la réalisation
    role-narrator: Narration
    role-visual-effects: Effets visuels
    role-colourist: Étalonnage
    role-choreographer: Chorégraphie

    # Around an article, and the indexes in the footer
    about-author: "À propos de {name}"
    after: Suivant
    all-articles: Tous les articles
    all-by: "Tous les articles de {name}"
    all-films: Tous les films
    all-showings: Tout ce qui passe en ce moment
    before: Précédent
    by-decade: Par décennie
    catalogues: Dans d’autres catalogues
    cite: Citer cet article
    filed-under: Classé sous
    in-this-article: Dans cet article
    indexes: Toute la revue
    quoted: "«\_{text}\_»."
    reading-time: {one: "{count}\_minute de lecture", many: "{count} de minutes de lecture", other: "{count}\_minutes de lecture"}
    related: À lire aussi

    # Search
    nav-search: Recherche
    search-label: Films, personnes, articles
    search-results: Ce qui a été trouvé
    search-count: "Trouvés\_: {count}"
    search-more: En afficher plus
    search-none: Rien n’a été trouvé.
    search-failed: La recherche est hors d’atteinte. Les listes ci-dessous mènent aussi partout.
    search-without-script: La recherche a besoin de JavaScript. Ces listes mènent aussi partout.
    search-indexes: Tout ce qu’il y a

    """###
  ),
  (
    "strings/ka.yaml",
    ###"""
    # The words of the theme in Georgian. Not yet read by a native reader.
    # Names stand in the nominative, since nothing here declines them.

    months: [იანვარი, თებერვალი, მარტი, აპრილი, მაისი, ივნისი, ივლისი, აგვისტო, სექტემბერი, ოქტომბერი, ნოემბერი, დეკემბერი]
    months-standalone: [იანვარი, თებერვალი, მარტი, აპრილი, მაისი, ივნისი, ივლისი, აგვისტო, სექტემბერი, ოქტომბერი, ნოემბერი, დეკემბერი]
    months-short: [იან., თებ., მარ., აპრ., მაი., ივნ., ივლ., აგვ., სექ., ოქტ., ნოე., დეკ.]
    weekdays: [ორშაბათი, სამშაბათი, ოთხშაბათი, ხუთშაბათი, პარასკევი, შაბათი, კვირა]

    dates: {d MMMM yyyy: "d MMMM, yyyy"}
    first-of-month: "1"

    # What stands between the digits of 3,5
    decimal-sign: ","

    # Navigation and names of the indexes
    nav-articles: სტატიები
    nav-films: ფილმები
    nav-directors: რეჟისორები
    nav-people: პერსონები
    nav-festivals: ფესტივალები
    nav-topics: თემები
    nav-series: ციკლები
    nav-issues: ნომრები
    nav-contributors: ავტორები
    nav-archive: არქივი
    nav-now-showing: ახლა ეკრანებზე
    nav-not-found: გვერდი ვერ მოიძებნა

    # Every page
    skip: ტექსტზე გადასვლა
    navigation: განყოფილებები
    issn: "ISSN {number}"
    list-between: ", "
    list-last: " და "
    pages: გვერდები
    previous: "← წინა გვერდი"
    next: "შემდეგი გვერდი →"
    page-of: "გვერდი {number}, სულ {total}"
    letters: ანბანის მიხედვით
    years: წლების მიხედვით
    by-country: ქვეყნების მიხედვით
    chart: ფილმები წლების მიხედვით
    breadcrumbs: თქვენ აქ ხართ
    neighbours: წინა და შემდეგი
    decade: "{year}-იანი წლები"
    films-of: "ფილმები: {year}"
    films-from: "ფილმები: {country}"
    articles-count: {one: "{count} სტატია", other: "{count} სტატია"}
    films: {one: "{count} ფილმი", other: "{count} ფილმი"}
    films-count: {one: "{count} ფილმი", other: "{count} ფილმი"}
    people-count: {one: "{count} პერსონა", other: "{count} პერსონა"}
    contributors-count: {one: "{count} ავტორი", other: "{count} ავტორი"}
    directors-count: {one: "{count} რეჟისორი", other: "{count} რეჟისორი"}
    index-description: "{title} — {journal}."

    # The home page
    lead: მთავარი
    features: რედაქციის რჩევა
    latest: ახალი სტატიები
    current-issue: ახალი ნომერი

    # An article
    by: "ტექსტი:"
    questions-by: "კითხვები:"
    before-conversation: ". "
    in-conversation-with: "პასუხები:"
    translated-by: "თარგმანი:"
    translated-from: "ორიგინალის ენა: {language}"
    updated: განახლდა
    draft: მონახაზი
    future: ჯერ არ გამოქვეყნებულა
    rating: "შეფასება: {mark}"
    also-in: "სხვა ენებზე:"
    content-warning: "გაფრთხილება:"
    first-published: "პირველად გამოქვეყნდა:"
    corrections: შესწორებები
    kinds: რუბრიკები
    all-kinds: ყველა
    people: პერსონები
    festivals: ფესტივალები
    topics: თემები
    series: ციკლი
    issue: ნომერი
    issues: ნომრები
    films-discussed: {one: ფილმი, other: ფილმები}
    footnotes: შენიშვნები
    spoiler: "სპოილერი: გახსენით წასაკითხად"
    watch: ყურება
    listen: მოსმენა
    view-picture: სურათის ნახვა
    at-provider: "საიტზე {name}"

    # A film
    film: ფილმი
    film-description: "{title}. რეჟისურა:"
    film-description-bare: "{title}: ვინ გადაიღო ფილმი და რა დავწერეთ მასზე."
    directed-by: "რეჟისურა:"
    director-unknown: რეჟისორი უცნობია
    part-of: "შედის:"
    parts: ნაწილები
    facts: ფილმის შესახებ
    form: ტიპი
    form-feature: სრულმეტრაჟიანი ფილმი
    form-short: მოკლემეტრაჟიანი ფილმი
    form-documentary: დოკუმენტური ფილმი
    form-series: სერიალი
    form-episode: სერია
    form-programme: პროგრამა
    form-omnibus: კინოალმანახი
    also-known-as: სხვა სათაურები
    year: წელი
    produced: "გადაღებულია {year} წელს"
    year-circa: "დაახლ. {year}"
    year-unfinished: დაუსრულებელი
    citation: "{title} (რეჟ. {directors}, {year})"
    et-al: " და სხვ."
    countries: {one: ქვეყანა, other: ქვეყნები}
    languages: {one: ენა, other: ენები}
    running-time: ხანგრძლივობა
    minutes: {one: "{count} წუთი", other: "{count} წუთი"}
    minutes-seconds: "{minutes} წთ {seconds} წმ"
    seconds: {one: "{count} წამი", other: "{count} წამი"}
    picture: გამოსახულება
    ratio: კადრის ფორმატი
    companies: წარმოება
    remake-of: ამ ფილმის რიმეიქი
    remakes: {one: რიმეიქი, other: რიმეიქები}
    awards: ჯილდოები
    trailer: თრეილერი
    watch-trailer: თრეილერის ნახვა
    cast: როლებში
    crew: გადამღები ჯგუფი
    synopsis: სინოფსისი
    stills: კადრები ფილმიდან
    showings: სად ვნახოთ
    showing-was: "ადრე:"
    showing-is: "ახლა:"
    showing-will: "მალე:"
    since: "დასაწყისი:"
    until: "ბოლო დღე:"
    with-partner: "პარტნიორი: {name}"
    articles-about-film: სტატიები ფილმზე
    mentions: მოხსენიებები

    # A person
    other-names: "სხვა სახელები:"
    life-span: "{born}–{died}"
    born-in: "დაბ. {born}"
    person-description: "{name}: ფილმოგრაფია და ჟურნალის სტატიები."
    born: "დაბადების თარიღი:"
    died: "გარდაცვალების თარიღი:"
    biography: ბიოგრაფია
    filmography: ფილმოგრაფია
    as-character: "როლი: {name}"
    conversations: "კითხვებს პასუხობს {name}"
    articles-about: "ჟურნალის სტატიებში: {name}"
    articles-by: "ავტორი: {name}"
    interviews-led: "კითხვებს სვამს {name}"
    translated-by-heading: "მთარგმნელი: {name}"

    # Other pages
    festival-description: "{name}: ფესტივალის ფილმები და ჩვენი სტატიები მათზე."
    about-festival: ფესტივალის შესახებ
    editions: წლების მიხედვით
    films-shown: ფესტივალის ფილმები
    topic-description: "სტატიები თემაზე „{title}“."
    series-description: "{title}: ციკლის ყველა სტატია თანმიმდევრობით."
    issue-description: "{title}: რედაქციისგან და ნომრის სარჩევი."
    issue-number: "№ {number}"
    edited-by: "რედაქცია:"
    editorial: რედაქციისგან
    contents: სარჩევი
    not-found-text: ამ მისამართზე არაფერია. შესაძლოა, მასში შეცდომაა ან გვერდი წაიშალა.
    to-home: "მთავარ გვერდზე: {title}"
    moved: გვერდი გადავიდა
    moved-here: ახლა ის აქ არის.

    # Kinds of articles, where journal.yaml gives them no label
    kind-interview: ინტერვიუ
    kinds-interview: ინტერვიუები
    kind-review: რეცენზია
    kinds-review: რეცენზიები
    kind-essay: ესე
    kinds-essay: ესეები
    kind-report: რეპორტაჟი
    kinds-report: რეპორტაჟები
    kind-list: სია
    kinds-list: სიები
    kind-obituary: ნეკროლოგი
    kinds-obituary: ნეკროლოგები
    kind-profile: პორტრეტი
    kinds-profile: პორტრეტები
    kind-news: სიახლე
    kinds-news: სიახლეები

    # Roles
    role-direction: რეჟისურა
    role-acting: როლები
    role-screenplay: სცენარი
    role-story: სიუჟეტი
    role-based-on: ლიტერატურული საფუძველი
    role-producer: პროდიუსერი
    role-executive-producer: აღმასრულებელი პროდიუსერი
    role-co-producer: თანაპროდიუსერი
    role-director-of-photography: ოპერატორი
    role-editor: მონტაჟი
    role-music: მუსიკა
    role-sound: ხმა
    role-production-designer: დამდგმელი მხატვარი
    role-costume-designer: კოსტიუმების მხატვარი
    role-make-up: გრიმი
    role-animation: ანიმაცია
    role-casting: კასტინგი
    role-assistant-director: მეორე რეჟისორი
    role-narrator: კადრს მიღმა ხმა
    role-visual-effects: ვიზუალური ეფექტები
    role-colourist: ფერის კორექცია
    role-choreographer: ქორეოგრაფია

    # Around an article, and the indexes in the footer
    about-author: "ავტორის შესახებ: {name}"
    after: შემდეგი
    all-articles: ყველა სტატია
    all-by: "ყველა სტატია: {name}"
    all-films: ყველა ფილმი
    all-showings: ყველაფერი, რაც ახლა გადის
    before: წინა
    by-decade: ათწლეულების მიხედვით
    catalogues: სხვა კატალოგებში
    cite: სტატიის ციტირება
    filed-under: რუბრიკები
    in-this-article: ამ სტატიაში
    indexes: ყველაფერი ჟურნალში
    quoted: "„{text}“."
    reading-time: {one: "{count} წუთის საკითხავი", other: "{count} წუთის საკითხავი"}
    related: წაიკითხეთ აგრეთვე

    # Search
    nav-search: ძიება
    search-label: ფილმები, ადამიანები, სტატიები
    search-results: რა მოიძებნა
    search-count: "მოიძებნა: {count}"
    search-more: მეტის ჩვენება
    search-none: ვერაფერი მოიძებნა.
    search-failed: ძიება ახლა მიუწვდომელია. ქვემოთ მოცემული სიებიც ყველგან მიგიყვანთ.
    search-without-script: ძიებას JavaScript სჭირდება. ეს სიებიც ყველგან მიგიყვანთ.
    search-indexes: ყველაფერი, რაც არის

    """###
  ),
  (
    "strings/kk.yaml",
    ###"""
    # The words of the theme in Kazakh. Not yet read by a native reader. \_ is a no-break space.
    # Names stand in the nominative, since nothing here declines them.

    months: [қаңтар, ақпан, наурыз, сәуір, мамыр, маусым, шілде, тамыз, қыркүйек, қазан, қараша, желтоқсан]
    months-standalone: [қаңтар, ақпан, наурыз, сәуір, мамыр, маусым, шілде, тамыз, қыркүйек, қазан, қараша, желтоқсан]
    months-short: [қаң., ақп., нау., сәу., мам., мау., шіл., там., қыр., қаз., қар., жел.]
    weekdays: [дүйсенбі, сейсенбі, сәрсенбі, бейсенбі, жұма, сенбі, жексенбі]

    dates: {d MMMM yyyy: "yyyy\_'ж.' d\_MMMM"}
    first-of-month: "1"

    # What stands between the digits of 3,5
    decimal-sign: ","

    # Navigation and names of the indexes
    nav-articles: Мақалалар
    nav-films: Фильмдер
    nav-directors: Режиссёрлер
    nav-people: Тұлғалар
    nav-festivals: Фестивальдер
    nav-topics: Тақырыптар
    nav-series: Топтамалар
    nav-issues: Нөмірлер
    nav-contributors: Авторлар
    nav-archive: Мұрағат
    nav-now-showing: Қазір экранда
    nav-not-found: Бет табылмады

    # Every page
    skip: Мәтінге өту
    navigation: Бөлімдер
    issn: "ISSN\_{number}"
    list-between: ", "
    list-last: " және "
    pages: Беттер
    previous: "← Алдыңғы бет"
    next: "Келесі бет →"
    page-of: "{number}-бет, барлығы {total}"
    letters: Әліпби бойынша
    years: Жылдар бойынша
    by-country: Елдер бойынша
    chart: Жылдар бойынша фильмдер
    breadcrumbs: Сіз осындасыз
    neighbours: Алдыңғы және келесі
    decade: "{year}-жылдар"
    films-of: "Фильмдер: {year}"
    films-from: "Фильмдер: {country}"
    articles-count: {one: "{count}\_мақала", other: "{count}\_мақала"}
    films: {one: "{count}\_фильм", other: "{count}\_фильм"}
    films-count: {one: "{count}\_фильм", other: "{count}\_фильм"}
    people-count: {one: "{count}\_тұлға", other: "{count}\_тұлға"}
    contributors-count: {one: "{count}\_автор", other: "{count}\_автор"}
    directors-count: {one: "{count}\_режиссёр", other: "{count}\_режиссёр"}
    index-description: "{title} — {journal}."

    # The home page
    lead: Бастысы
    features: Редакция таңдауы
    latest: Жаңа мақалалар
    current-issue: Жаңа нөмір

    # An article
    by: "Мәтін:"
    questions-by: "Сұрақтар:"
    before-conversation: ". "
    in-conversation-with: "Жауаптар:"
    translated-by: "Аударма:"
    translated-from: "Түпнұсқа тілі: {language}"
    updated: Жаңартылды
    draft: Жоба
    future: Әлі жарияланбаған
    rating: "Баға: {mark}"
    also-in: "Басқа тілдерде:"
    content-warning: "Ескерту:"
    first-published: "Алғаш жарияланған:"
    corrections: Түзетулер
    kinds: Айдарлар
    all-kinds: Барлығы
    people: Тұлғалар
    festivals: Фестивальдер
    topics: Тақырыптар
    series: Топтама
    issue: Нөмір
    issues: Нөмірлер
    films-discussed: {one: Фильм, other: Фильмдер}
    footnotes: Ескертпелер
    spoiler: "Спойлер: оқу үшін ашыңыз"
    watch: Көру
    listen: Тыңдау
    view-picture: Суретті көру
    at-provider: "{name} сайтында"

    # A film
    film: Фильм
    film-description: "{title}. Режиссурасы:"
    film-description-bare: "{title}: фильмді кімдер түсірді және ол туралы не жаздық."
    directed-by: "Режиссурасы:"
    director-unknown: Режиссёрі белгісіз
    part-of: "Құрамында:"
    parts: Бөлімдері
    facts: Фильм туралы
    form: Түрі
    form-feature: Толықметражды фильм
    form-short: Қысқаметражды фильм
    form-documentary: Деректі фильм
    form-series: Сериал
    form-episode: Серия
    form-programme: Бағдарлама
    form-omnibus: Киноальманах
    also-known-as: Басқа атаулары
    year: Жылы
    produced: "{year}\_жылы түсірілген"
    year-circa: "шамамен {year}"
    year-unfinished: аяқталмаған
    citation: "{title} (реж. {directors}, {year})"
    et-al: " және т.\_б."
    countries: {one: Елі, other: Елдері}
    languages: {one: Тілі, other: Тілдері}
    running-time: Ұзақтығы
    minutes: {one: "{count}\_минут", other: "{count}\_минут"}
    minutes-seconds: "{minutes}\_мин {seconds}\_с"
    seconds: {one: "{count}\_секунд", other: "{count}\_секунд"}
    picture: Бейне
    ratio: Кадр пішімі
    companies: Өндірісі
    remake-of: Мына фильмнің ремейкі
    remakes: {one: Ремейк, other: Ремейктер}
    awards: Марапаттары
    trailer: Трейлер
    watch-trailer: Трейлерді көру
    cast: Рөлдерде
    crew: Түсірілім тобы
    synopsis: Мазмұны
    stills: Фильмнен кадрлар
    showings: Қайдан көруге болады
    showing-was: "Бұрын:"
    showing-is: "Қазір:"
    showing-will: "Жақында:"
    since: "басталуы:"
    until: "соңғы күні:"
    with-partner: "серіктес: {name}"
    articles-about-film: Фильм туралы мақалалар
    mentions: Аталған жерлері

    # A person
    other-names: "Басқа есімдері:"
    life-span: "{born}–{died}"
    born-in: "{born}\_ж.\_т."
    person-description: "{name}: фильмографиясы және журнал мақалалары."
    born: "туған күні:"
    died: "қайтыс болған күні:"
    biography: Өмірбаяны
    filmography: Фильмографиясы
    as-character: "рөлі: {name}"
    conversations: "Сұрақтарға жауап береді: {name}"
    articles-about: "Журнал мақалаларында: {name}"
    articles-by: "Авторы: {name}"
    interviews-led: "Сұрақ қояды: {name}"
    translated-by-heading: "Аудармашысы: {name}"

    # Other pages
    festival-description: "{name}: фестиваль фильмдері және олар туралы мақалалар."
    about-festival: Фестиваль туралы
    editions: Жылдар бойынша
    films-shown: Фестиваль фильмдері
    topic-description: "«{title}» тақырыбындағы мақалалар."
    series-description: "{title}: топтаманың барлық мақалалары ретімен."
    issue-description: "{title}: редакция сөзі және нөмірдің мазмұны."
    issue-number: "№\_{number}"
    edited-by: "Редакциясы:"
    editorial: Редакциядан
    contents: Мазмұны
    not-found-text: Бұл мекенжайда ештеңе жоқ. Мүмкін, онда қате бар немесе бет жойылған.
    to-home: "Басты бетке: {title}"
    moved: Бет көшірілді
    moved-here: Енді ол осында.

    # Kinds of articles, where journal.yaml gives them no label
    kind-interview: Сұхбат
    kinds-interview: Сұхбаттар
    kind-review: Рецензия
    kinds-review: Рецензиялар
    kind-essay: Эссе
    kinds-essay: Эсселер
    kind-report: Репортаж
    kinds-report: Репортаждар
    kind-list: Тізім
    kinds-list: Тізімдер
    kind-obituary: Қазанама
    kinds-obituary: Қазанамалар
    kind-profile: Портрет
    kinds-profile: Портреттер
    kind-news: Жаңалық
    kinds-news: Жаңалықтар

    # Roles
    role-direction: Режиссура
    role-acting: Рөлдер
    role-screenplay: Сценарий
    role-story: Сюжет
    role-based-on: Әдеби негізі
    role-producer: Продюсер
    role-executive-producer: Атқарушы продюсер
    role-co-producer: Тең продюсер
    role-director-of-photography: Оператор
    role-editor: Монтаж
    role-music: Музыка
    role-sound: Дыбыс
    role-production-designer: Қоюшы суретші
    role-costume-designer: Костюм суретшісі
    role-make-up: Грим
    role-animation: Анимация
    role-casting: Кастинг
    role-assistant-director: Екінші режиссёр
    role-narrator: Кадр сыртындағы дауыс
    role-visual-effects: Визуалды эффектілер
    role-colourist: Түс түзету
    role-choreographer: Хореография

    # Around an article, and the indexes in the footer
    about-author: "Автор туралы: {name}"
    after: Келесі
    all-articles: Барлық мақалалар
    all-by: "Барлық мақалалары: {name}"
    all-films: Барлық фильмдер
    all-showings: Қазір көрсетіліп жатқандардың бәрі
    before: Алдыңғы
    by-decade: Онжылдықтар бойынша
    catalogues: Басқа каталогтарда
    cite: Мақалаға сілтеме жасау
    filed-under: Айдарлар
    in-this-article: Осы мақалада
    indexes: Журналдағының бәрі
    quoted: "«{text}»."
    reading-time: {one: "{count}\_минут оқу", other: "{count}\_минут оқу"}
    related: Тағы оқыңыз

    # Search
    nav-search: Іздеу
    search-label: Фильмдер, адамдар, мақалалар
    search-results: Табылғандар
    search-count: "Табылды: {count}"
    search-more: Тағы көрсету
    search-none: Ештеңе табылмады.
    search-failed: Іздеу қазір қолжетімсіз. Төмендегі тізімдер де барлық жерге апарады.
    search-without-script: Іздеуге JavaScript қажет. Бұл тізімдер де барлық жерге апарады.
    search-indexes: Барының бәрі

    """###
  ),
  (
    "strings/names/de.yaml",
    ###"""
    # Names of countries and languages. Written by Scripts/names.py from Unicode CLDR (Babel 2.18.0).

    country-AD: Andorra
    country-AE: Vereinigte Arabische Emirate
    country-AF: Afghanistan
    country-AG: Antigua und Barbuda
    country-AI: Anguilla
    country-AIDJ: Französisches Afar- und Issa-Territorium
    country-AL: Albanien
    country-AM: Armenien
    country-ANHH: Niederländische Antillen
    country-AO: Angola
    country-AQ: Antarktis
    country-AR: Argentinien
    country-AS: Amerikanisch-Samoa
    country-AT: Österreich
    country-AU: Australien
    country-AW: Aruba
    country-AX: Ålandinseln
    country-AZ: Aserbaidschan
    country-BA: Bosnien und Herzegowina
    country-BB: Barbados
    country-BD: Bangladesch
    country-BE: Belgien
    country-BF: Burkina Faso
    country-BG: Bulgarien
    country-BH: Bahrain
    country-BI: Burundi
    country-BJ: Benin
    country-BL: St. Barthélemy
    country-BM: Bermuda
    country-BN: Brunei Darussalam
    country-BO: Bolivien
    country-BQ: Karibische Niederlande
    country-BR: Brasilien
    country-BS: Bahamas
    country-BT: Bhutan
    country-BUMM: Burma
    country-BV: Bouvetinsel
    country-BW: Botsuana
    country-BY: Belarus
    country-BYAA: Weißrussische SSR
    country-BZ: Belize
    country-CA: Kanada
    country-CC: Kokosinseln
    country-CD: DR Kongo
    country-CF: Zentralafrikanische Republik
    country-CG: Kongo
    country-CH: Schweiz
    country-CI: Côte d’Ivoire
    country-CK: Cookinseln
    country-CL: Chile
    country-CM: Kamerun
    country-CN: China
    country-CO: Kolumbien
    country-CR: Costa Rica
    country-CSHH: Tschechoslowakei
    country-CSXX: Serbien und Montenegro
    country-CU: Kuba
    country-CV: Cabo Verde
    country-CW: Curaçao
    country-CX: Weihnachtsinsel
    country-CY: Zypern
    country-CZ: Tschechien
    country-DDDE: DDR
    country-DE: Deutschland
    country-DJ: Dschibuti
    country-DK: Dänemark
    country-DM: Dominica
    country-DO: Dominikanische Republik
    country-DYBJ: Dahomey
    country-DZ: Algerien
    country-EC: Ecuador
    country-EE: Estland
    country-EG: Ägypten
    country-EH: Westsahara
    country-ER: Eritrea
    country-ES: Spanien
    country-ET: Äthiopien
    country-FI: Finnland
    country-FJ: Fidschi
    country-FK: Falklandinseln
    country-FM: Mikronesien
    country-FO: Färöer
    country-FR: Frankreich
    country-GA: Gabun
    country-GB: Vereinigtes Königreich
    country-GD: Grenada
    country-GE: Georgien
    country-GEHH: Gilbert- und Elliceinseln
    country-GF: Französisch-Guayana
    country-GG: Guernsey
    country-GH: Ghana
    country-GI: Gibraltar
    country-GL: Grönland
    country-GM: Gambia
    country-GN: Guinea
    country-GP: Guadeloupe
    country-GQ: Äquatorialguinea
    country-GR: Griechenland
    country-GS: Südgeorgien und die Südlichen Sandwichinseln
    country-GT: Guatemala
    country-GU: Guam
    country-GW: Guinea-Bissau
    country-GY: Guyana
    country-HK: Hongkong
    country-HM: Heard und McDonaldinseln
    country-HN: Honduras
    country-HR: Kroatien
    country-HT: Haiti
    country-HU: Ungarn
    country-HVBF: Obervolta
    country-ID: Indonesien
    country-IE: Irland
    country-IL: Israel
    country-IM: Isle of Man
    country-IN: Indien
    country-IO: Britisches Territorium im Indischen Ozean
    country-IQ: Irak
    country-IR: Iran
    country-IS: Island
    country-IT: Italien
    country-JE: Jersey
    country-JM: Jamaika
    country-JO: Jordanien
    country-JP: Japan
    country-KE: Kenia
    country-KG: Kirgisistan
    country-KH: Kambodscha
    country-KI: Kiribati
    country-KM: Komoren
    country-KN: St. Kitts und Nevis
    country-KP: Nordkorea
    country-KR: Südkorea
    country-KW: Kuwait
    country-KY: Kaimaninseln
    country-KZ: Kasachstan
    country-LA: Laos
    country-LB: Libanon
    country-LC: St. Lucia
    country-LI: Liechtenstein
    country-LK: Sri Lanka
    country-LR: Liberia
    country-LS: Lesotho
    country-LT: Litauen
    country-LU: Luxemburg
    country-LV: Lettland
    country-LY: Libyen
    country-MA: Marokko
    country-MC: Monaco
    country-MD: Republik Moldau
    country-ME: Montenegro
    country-MF: St. Martin
    country-MG: Madagaskar
    country-MH: Marshallinseln
    country-MK: Nordmazedonien
    country-ML: Mali
    country-MM: Myanmar
    country-MN: Mongolei
    country-MO: Macau
    country-MP: Nördliche Marianen
    country-MQ: Martinique
    country-MR: Mauretanien
    country-MS: Montserrat
    country-MT: Malta
    country-MU: Mauritius
    country-MV: Malediven
    country-MW: Malawi
    country-MX: Mexiko
    country-MY: Malaysia
    country-MZ: Mosambik
    country-NA: Namibia
    country-NC: Neukaledonien
    country-NE: Niger
    country-NF: Norfolkinsel
    country-NG: Nigeria
    country-NHVU: Neue Hebriden
    country-NI: Nicaragua
    country-NL: Niederlande
    country-NO: Norwegen
    country-NP: Nepal
    country-NR: Nauru
    country-NU: Niue
    country-NZ: Neuseeland
    country-OM: Oman
    country-PA: Panama
    country-PE: Peru
    country-PF: Französisch-Polynesien
    country-PG: Papua-Neuguinea
    country-PH: Philippinen
    country-PK: Pakistan
    country-PL: Polen
    country-PM: St. Pierre und Miquelon
    country-PN: Pitcairninseln
    country-PR: Puerto Rico
    country-PS: Palästina
    country-PT: Portugal
    country-PW: Palau
    country-PY: Paraguay
    country-PZPA: Panamakanalzone
    country-QA: Katar
    country-RE: Réunion
    country-RHZW: Südrhodesien
    country-RO: Rumänien
    country-RS: Serbien
    country-RU: Russland
    country-RW: Ruanda
    country-SA: Saudi-Arabien
    country-SB: Salomonen
    country-SC: Seychellen
    country-SD: Sudan
    country-SE: Schweden
    country-SG: Singapur
    country-SH: St. Helena
    country-SI: Slowenien
    country-SJ: Spitzbergen und Jan Mayen
    country-SK: Slowakei
    country-SKIN: Sikkim
    country-SL: Sierra Leone
    country-SM: San Marino
    country-SN: Senegal
    country-SO: Somalia
    country-SR: Suriname
    country-SS: Südsudan
    country-ST: São Tomé und Príncipe
    country-SUHH: Sowjetunion
    country-SV: El Salvador
    country-SX: Sint Maarten
    country-SY: Syrien
    country-SZ: Eswatini
    country-TC: Turks- und Caicosinseln
    country-TD: Tschad
    country-TF: Französische Süd- und Antarktisgebiete
    country-TG: Togo
    country-TH: Thailand
    country-TJ: Tadschikistan
    country-TK: Tokelau
    country-TL: Timor-Leste
    country-TM: Turkmenistan
    country-TN: Tunesien
    country-TO: Tonga
    country-TPTL: Osttimor
    country-TR: Türkei
    country-TT: Trinidad und Tobago
    country-TV: Tuvalu
    country-TW: Taiwan
    country-TZ: Tansania
    country-UA: Ukraine
    country-UG: Uganda
    country-UM: Amerikanische Überseeinseln
    country-US: USA
    country-UY: Uruguay
    country-UZ: Usbekistan
    country-VA: Vatikanstadt
    country-VC: St. Vincent und die Grenadinen
    country-VDVN: Nordvietnam
    country-VE: Venezuela
    country-VG: Britische Jungferninseln
    country-VI: Amerikanische Jungferninseln
    country-VN: Vietnam
    country-VU: Vanuatu
    country-WF: Wallis und Futuna
    country-WS: Samoa
    country-XK: Kosovo
    country-YDYE: Südjemen
    country-YE: Jemen
    country-YT: Mayotte
    country-YUCS: Jugoslawien
    country-ZA: Südafrika
    country-ZM: Sambia
    country-ZRCD: Zaire
    country-ZW: Simbabwe

    language-aa: Afar
    language-ab: Abchasisch
    language-af: Afrikaans
    language-ak: Akan
    language-am: Amharisch
    language-ar: Arabisch
    language-arc: Aramäisch
    language-as: Assamesisch
    language-av: Awarisch
    language-ay: Aymara
    language-az: Aserbaidschanisch
    language-ba: Baschkirisch
    language-be: Belarussisch
    language-bg: Bulgarisch
    language-bm: Bambara
    language-bn: Bengalisch
    language-bo: Tibetisch
    language-br: Bretonisch
    language-bs: Bosnisch
    language-ca: Katalanisch
    language-ce: Tschetschenisch
    language-chm: Mari
    language-ckb: Zentralkurdisch
    language-cmn: Mandarin
    language-co: Korsisch
    language-cs: Tschechisch
    language-cv: Tschuwaschisch
    language-cy: Walisisch
    language-da: Dänisch
    language-de: Deutsch
    language-dz: Dzongkha
    language-el: Griechisch
    language-en: Englisch
    language-eo: Esperanto
    language-es: Spanisch
    language-et: Estnisch
    language-eu: Baskisch
    language-fa: Persisch
    language-ff: Ful
    language-fi: Finnisch
    language-fo: Färöisch
    language-fr: Französisch
    language-ga: Irisch
    language-gl: Galicisch
    language-gn: Guaraní
    language-gu: Gujarati
    language-ha: Haussa
    language-he: Hebräisch
    language-hi: Hindi
    language-hr: Kroatisch
    language-ht: Haiti-Kreolisch
    language-hu: Ungarisch
    language-hy: Armenisch
    language-ia: Interlingua
    language-id: Indonesisch
    language-ig: Igbo
    language-inh: Inguschisch
    language-is: Isländisch
    language-it: Italienisch
    language-ja: Japanisch
    language-jv: Javanisch
    language-ka: Georgisch
    language-kaa: Karakalpakisch
    language-kbd: Kabardinisch
    language-ki: Kikuyu
    language-kk: Kasachisch
    language-kl: Grönländisch
    language-km: Khmer
    language-kn: Kannada
    language-ko: Koreanisch
    language-krc: Karatschaiisch-Balkarisch
    language-ku: Kurdisch
    language-kw: Kornisch
    language-ky: Kirgisisch
    language-la: Latein
    language-lb: Luxemburgisch
    language-lez: Lesgisch
    language-ln: Lingala
    language-lo: Laotisch
    language-lt: Litauisch
    language-lv: Lettisch
    language-lzz: Lasisch
    language-mg: Malagasy
    language-mi: Māori
    language-mk: Mazedonisch
    language-ml: Malayalam
    language-mn: Mongolisch
    language-mr: Marathi
    language-ms: Malaiisch
    language-mt: Maltesisch
    language-my: Birmanisch
    language-myv: Ersja-Mordwinisch
    language-nb: Norwegisch (Bokmål)
    language-ne: Nepalesisch
    language-nl: Niederländisch
    language-nn: Norwegisch (Nynorsk)
    language-no: Norwegisch
    language-nog: Nogai
    language-ny: Nyanja
    language-oc: Okzitanisch
    language-om: Oromo
    language-or: Oriya
    language-os: Ossetisch
    language-pa: Punjabi
    language-pl: Polnisch
    language-ps: Paschtu
    language-pt: Portugiesisch
    language-qu: Quechua
    language-rm: Rätoromanisch
    language-ro: Rumänisch
    language-rom: Romani
    language-ru: Russisch
    language-rw: Kinyarwanda
    language-sa: Sanskrit
    language-sah: Jakutisch
    language-sc: Sardisch
    language-sd: Sindhi
    language-se: Nordsamisch
    language-sg: Sango
    language-si: Singhalesisch
    language-sk: Slowakisch
    language-sl: Slowenisch
    language-sm: Samoanisch
    language-sn: Shona
    language-so: Somali
    language-sq: Albanisch
    language-sr: Serbisch
    language-st: Süd-Sotho
    language-su: Sundanesisch
    language-sv: Schwedisch
    language-sva: Swanisch
    language-sw: Suaheli
    language-ta: Tamil
    language-te: Telugu
    language-tg: Tadschikisch
    language-th: Thailändisch
    language-ti: Tigrinya
    language-tk: Turkmenisch
    language-tl: Tagalog
    language-tn: Tswana
    language-to: Tongaisch
    language-tr: Türkisch
    language-ts: Tsonga
    language-tt: Tatarisch
    language-tw: Twi
    language-ty: Tahitisch
    language-tyv: Tuwinisch
    language-udm: Udmurtisch
    language-ug: Uigurisch
    language-uk: Ukrainisch
    language-ur: Urdu
    language-uz: Usbekisch
    language-vi: Vietnamesisch
    language-wa: Wallonisch
    language-wo: Wolof
    language-xh: Xhosa
    language-xmf: Mingrelisch
    language-yi: Jiddisch
    language-yo: Yoruba
    language-yue: Kantonesisch
    language-zh: Chinesisch
    language-zu: Zulu

    """###
  ),
  (
    "strings/names/fr.yaml",
    ###"""
    # Names of countries and languages. Written by Scripts/names.py from Unicode CLDR (Babel 2.18.0).

    country-AD: Andorre
    country-AE: Émirats arabes unis
    country-AF: Afghanistan
    country-AG: Antigua-et-Barbuda
    country-AI: Anguilla
    country-AIDJ: Territoire français des Afars et des Issas
    country-AL: Albanie
    country-AM: Arménie
    country-ANHH: Antilles néerlandaises
    country-AO: Angola
    country-AQ: Antarctique
    country-AR: Argentine
    country-AS: Samoa américaines
    country-AT: Autriche
    country-AU: Australie
    country-AW: Aruba
    country-AX: Îles Åland
    country-AZ: Azerbaïdjan
    country-BA: Bosnie-Herzégovine
    country-BB: Barbade
    country-BD: Bangladesh
    country-BE: Belgique
    country-BF: Burkina Faso
    country-BG: Bulgarie
    country-BH: Bahreïn
    country-BI: Burundi
    country-BJ: Bénin
    country-BL: Saint-Barthélemy
    country-BM: Bermudes
    country-BN: Brunei
    country-BO: Bolivie
    country-BQ: Pays-Bas caribéens
    country-BR: Brésil
    country-BS: Bahamas
    country-BT: Bhoutan
    country-BUMM: Birmanie
    country-BV: Île Bouvet
    country-BW: Botswana
    country-BY: Biélorussie
    country-BYAA: RSS de Biélorussie
    country-BZ: Belize
    country-CA: Canada
    country-CC: Îles Cocos
    country-CD: RD Congo
    country-CF: République centrafricaine
    country-CG: Congo
    country-CH: Suisse
    country-CI: Côte d’Ivoire
    country-CK: Îles Cook
    country-CL: Chili
    country-CM: Cameroun
    country-CN: Chine
    country-CO: Colombie
    country-CR: Costa Rica
    country-CSHH: Tchécoslovaquie
    country-CSXX: Serbie-et-Monténégro
    country-CU: Cuba
    country-CV: Cap-Vert
    country-CW: Curaçao
    country-CX: Île Christmas
    country-CY: Chypre
    country-CZ: Tchéquie
    country-DDDE: Allemagne de l’Est
    country-DE: Allemagne
    country-DJ: Djibouti
    country-DK: Danemark
    country-DM: Dominique
    country-DO: République dominicaine
    country-DYBJ: Dahomey
    country-DZ: Algérie
    country-EC: Équateur
    country-EE: Estonie
    country-EG: Égypte
    country-EH: Sahara occidental
    country-ER: Érythrée
    country-ES: Espagne
    country-ET: Éthiopie
    country-FI: Finlande
    country-FJ: Fidji
    country-FK: Îles Malouines
    country-FM: Micronésie
    country-FO: Îles Féroé
    country-FR: France
    country-GA: Gabon
    country-GB: Royaume-Uni
    country-GD: Grenade
    country-GE: Géorgie
    country-GEHH: Îles Gilbert et Ellice
    country-GF: Guyane française
    country-GG: Guernesey
    country-GH: Ghana
    country-GI: Gibraltar
    country-GL: Groenland
    country-GM: Gambie
    country-GN: Guinée
    country-GP: Guadeloupe
    country-GQ: Guinée équatoriale
    country-GR: Grèce
    country-GS: Géorgie du Sud-et-les Îles Sandwich du Sud
    country-GT: Guatemala
    country-GU: Guam
    country-GW: Guinée-Bissau
    country-GY: Guyana
    country-HK: Hong Kong
    country-HM: Îles Heard-et-MacDonald
    country-HN: Honduras
    country-HR: Croatie
    country-HT: Haïti
    country-HU: Hongrie
    country-HVBF: Haute-Volta
    country-ID: Indonésie
    country-IE: Irlande
    country-IL: Israël
    country-IM: Île de Man
    country-IN: Inde
    country-IO: Territoire britannique de l’océan Indien
    country-IQ: Irak
    country-IR: Iran
    country-IS: Islande
    country-IT: Italie
    country-JE: Jersey
    country-JM: Jamaïque
    country-JO: Jordanie
    country-JP: Japon
    country-KE: Kenya
    country-KG: Kirghizstan
    country-KH: Cambodge
    country-KI: Kiribati
    country-KM: Comores
    country-KN: Saint-Christophe-et-Niévès
    country-KP: Corée du Nord
    country-KR: Corée du Sud
    country-KW: Koweït
    country-KY: Îles Caïmans
    country-KZ: Kazakhstan
    country-LA: Laos
    country-LB: Liban
    country-LC: Sainte-Lucie
    country-LI: Liechtenstein
    country-LK: Sri Lanka
    country-LR: Liberia
    country-LS: Lesotho
    country-LT: Lituanie
    country-LU: Luxembourg
    country-LV: Lettonie
    country-LY: Libye
    country-MA: Maroc
    country-MC: Monaco
    country-MD: Moldavie
    country-ME: Monténégro
    country-MF: Saint-Martin
    country-MG: Madagascar
    country-MH: Îles Marshall
    country-MK: Macédoine du Nord
    country-ML: Mali
    country-MM: Myanmar
    country-MN: Mongolie
    country-MO: Macao
    country-MP: Îles Mariannes du Nord
    country-MQ: Martinique
    country-MR: Mauritanie
    country-MS: Montserrat
    country-MT: Malte
    country-MU: Maurice
    country-MV: Maldives
    country-MW: Malawi
    country-MX: Mexique
    country-MY: Malaisie
    country-MZ: Mozambique
    country-NA: Namibie
    country-NC: Nouvelle-Calédonie
    country-NE: Niger
    country-NF: Île Norfolk
    country-NG: Nigeria
    country-NHVU: Nouvelles-Hébrides
    country-NI: Nicaragua
    country-NL: Pays-Bas
    country-NO: Norvège
    country-NP: Népal
    country-NR: Nauru
    country-NU: Niue
    country-NZ: Nouvelle-Zélande
    country-OM: Oman
    country-PA: Panama
    country-PE: Pérou
    country-PF: Polynésie française
    country-PG: Papouasie-Nouvelle-Guinée
    country-PH: Philippines
    country-PK: Pakistan
    country-PL: Pologne
    country-PM: Saint-Pierre-et-Miquelon
    country-PN: Îles Pitcairn
    country-PR: Porto Rico
    country-PS: Palestine
    country-PT: Portugal
    country-PW: Palaos
    country-PY: Paraguay
    country-PZPA: Zone du canal de Panama
    country-QA: Qatar
    country-RE: La Réunion
    country-RHZW: Rhodésie du Sud
    country-RO: Roumanie
    country-RS: Serbie
    country-RU: Russie
    country-RW: Rwanda
    country-SA: Arabie saoudite
    country-SB: Îles Salomon
    country-SC: Seychelles
    country-SD: Soudan
    country-SE: Suède
    country-SG: Singapour
    country-SH: Sainte-Hélène
    country-SI: Slovénie
    country-SJ: Svalbard et Jan Mayen
    country-SK: Slovaquie
    country-SKIN: Sikkim
    country-SL: Sierra Leone
    country-SM: Saint-Marin
    country-SN: Sénégal
    country-SO: Somalie
    country-SR: Suriname
    country-SS: Soudan du Sud
    country-ST: Sao Tomé-et-Principe
    country-SUHH: Union soviétique
    country-SV: Salvador
    country-SX: Saint-Martin (partie néerlandaise)
    country-SY: Syrie
    country-SZ: Eswatini
    country-TC: Îles Turques-et-Caïques
    country-TD: Tchad
    country-TF: Terres australes françaises
    country-TG: Togo
    country-TH: Thaïlande
    country-TJ: Tadjikistan
    country-TK: Tokelau
    country-TL: Timor oriental
    country-TM: Turkménistan
    country-TN: Tunisie
    country-TO: Tonga
    country-TPTL: Timor oriental
    country-TR: Turquie
    country-TT: Trinité-et-Tobago
    country-TV: Tuvalu
    country-TW: Taïwan
    country-TZ: Tanzanie
    country-UA: Ukraine
    country-UG: Ouganda
    country-UM: Îles mineures éloignées des États-Unis
    country-US: États-Unis
    country-UY: Uruguay
    country-UZ: Ouzbékistan
    country-VA: État de la Cité du Vatican
    country-VC: Saint-Vincent-et-les Grenadines
    country-VDVN: Nord-Vietnam
    country-VE: Venezuela
    country-VG: Îles Vierges britanniques
    country-VI: Îles Vierges des États-Unis
    country-VN: Viêt Nam
    country-VU: Vanuatu
    country-WF: Wallis-et-Futuna
    country-WS: Samoa
    country-XK: Kosovo
    country-YDYE: Yémen du Sud
    country-YE: Yémen
    country-YT: Mayotte
    country-YUCS: Yougoslavie
    country-ZA: Afrique du Sud
    country-ZM: Zambie
    country-ZRCD: Zaïre
    country-ZW: Zimbabwe

    language-aa: afar
    language-ab: abkhaze
    language-af: afrikaans
    language-ak: akan
    language-am: amharique
    language-ar: arabe
    language-arc: araméen
    language-as: assamais
    language-av: avar
    language-ay: aymara
    language-az: azerbaïdjanais
    language-ba: bachkir
    language-be: biélorusse
    language-bg: bulgare
    language-bm: bambara
    language-bn: bengali
    language-bo: tibétain
    language-br: breton
    language-bs: bosniaque
    language-ca: catalan
    language-ce: tchétchène
    language-chm: mari
    language-ckb: sorani
    language-cmn: mandarin
    language-co: corse
    language-cs: tchèque
    language-cv: tchouvache
    language-cy: gallois
    language-da: danois
    language-de: allemand
    language-dz: dzongkha
    language-el: grec
    language-en: anglais
    language-eo: espéranto
    language-es: espagnol
    language-et: estonien
    language-eu: basque
    language-fa: persan
    language-ff: peul
    language-fi: finnois
    language-fo: féroïen
    language-fr: français
    language-ga: irlandais
    language-gl: galicien
    language-gn: guarani
    language-gu: goudjarati
    language-ha: haoussa
    language-he: hébreu
    language-hi: hindi
    language-hr: croate
    language-ht: créole haïtien
    language-hu: hongrois
    language-hy: arménien
    language-ia: interlingua
    language-id: indonésien
    language-ig: igbo
    language-inh: ingouche
    language-is: islandais
    language-it: italien
    language-ja: japonais
    language-jv: javanais
    language-ka: géorgien
    language-kaa: karakalpak
    language-kbd: kabarde
    language-ki: kikuyu
    language-kk: kazakh
    language-kl: groenlandais
    language-km: khmer
    language-kn: kannada
    language-ko: coréen
    language-krc: karatchaï balkar
    language-ku: kurde
    language-kw: cornique
    language-ky: kirghize
    language-la: latin
    language-lb: luxembourgeois
    language-lez: lezghien
    language-ln: lingala
    language-lo: lao
    language-lt: lituanien
    language-lv: letton
    language-lzz: laze
    language-mg: malgache
    language-mi: maori
    language-mk: macédonien
    language-ml: malayalam
    language-mn: mongol
    language-mr: marathi
    language-ms: malais
    language-mt: maltais
    language-my: birman
    language-myv: erzya
    language-nb: norvégien bokmål
    language-ne: népalais
    language-nl: néerlandais
    language-nn: norvégien nynorsk
    language-no: norvégien
    language-nog: nogaï
    language-ny: chewa
    language-oc: occitan
    language-om: oromo
    language-or: odia
    language-os: ossète
    language-pa: pendjabi
    language-pl: polonais
    language-ps: pachto
    language-pt: portugais
    language-qu: quechua
    language-rm: romanche
    language-ro: roumain
    language-rom: romani
    language-ru: russe
    language-rw: kinyarwanda
    language-sa: sanskrit
    language-sah: iakoute
    language-sc: sarde
    language-sd: sindhi
    language-se: same du Nord
    language-sg: sango
    language-si: cingalais
    language-sk: slovaque
    language-sl: slovène
    language-sm: samoan
    language-sn: shona
    language-so: somali
    language-sq: albanais
    language-sr: serbe
    language-st: sotho du Sud
    language-su: soundanais
    language-sv: suédois
    language-sva: svane
    language-sw: swahili
    language-ta: tamoul
    language-te: télougou
    language-tg: tadjik
    language-th: thaï
    language-ti: tigrigna
    language-tk: turkmène
    language-tl: tagalog
    language-tn: tswana
    language-to: tongien
    language-tr: turc
    language-ts: tsonga
    language-tt: tatar
    language-tw: twi
    language-ty: tahitien
    language-tyv: touvain
    language-udm: oudmourte
    language-ug: ouïghour
    language-uk: ukrainien
    language-ur: ourdou
    language-uz: ouzbek
    language-vi: vietnamien
    language-wa: wallon
    language-wo: wolof
    language-xh: xhosa
    language-xmf: mingrélien
    language-yi: yiddish
    language-yo: yoruba
    language-yue: cantonais
    language-zh: chinois
    language-zu: zoulou

    """###
  ),
  (
    "strings/names/ka.yaml",
    ###"""
    # Names of countries and languages. Written by Scripts/names.py from Unicode CLDR (Babel 2.18.0).

    country-AD: ანდორა
    country-AE: არაბთა გაერთიანებული საამიროები
    country-AF: ავღანეთი
    country-AG: ანტიგუა და ბარბუდა
    country-AI: ანგილია
    country-AL: ალბანეთი
    country-AM: სომხეთი
    country-AO: ანგოლა
    country-AQ: ანტარქტიკა
    country-AR: არგენტინა
    country-AS: ამერიკის სამოა
    country-AT: ავსტრია
    country-AU: ავსტრალია
    country-AW: არუბა
    country-AX: ალანდის კუნძულები
    country-AZ: აზერბაიჯანი
    country-BA: ბოსნია და ჰერცეგოვინა
    country-BB: ბარბადოსი
    country-BD: ბანგლადეში
    country-BE: ბელგია
    country-BF: ბურკინა-ფასო
    country-BG: ბულგარეთი
    country-BH: ბაჰრეინი
    country-BI: ბურუნდი
    country-BJ: ბენინი
    country-BL: სენ-ბართელმი
    country-BM: ბერმუდა
    country-BN: ბრუნეი
    country-BO: ბოლივია
    country-BQ: კარიბის ნიდერლანდები
    country-BR: ბრაზილია
    country-BS: ბაჰამის კუნძულები
    country-BT: ბუტანი
    country-BUMM: ბირმა
    country-BV: ბუვე
    country-BW: ბოტსვანა
    country-BY: ბელარუსი
    country-BYAA: ბელარუსის სსრ
    country-BZ: ბელიზი
    country-CA: კანადა
    country-CC: ქოქოსის (კილინგის) კუნძულები
    country-CD: კონგოს დემოკრატიული რესპუბლიკა
    country-CF: ცენტრალური აფრიკის რესპუბლიკა
    country-CG: კონგო
    country-CH: შვეიცარია
    country-CI: კოტ-დივუარი
    country-CK: კუკის კუნძულები
    country-CL: ჩილე
    country-CM: კამერუნი
    country-CN: ჩინეთი
    country-CO: კოლუმბია
    country-CR: კოსტა-რიკა
    country-CSHH: ჩეხოსლოვაკია
    country-CSXX: სერბეთი და მონტენეგრო
    country-CU: კუბა
    country-CV: კაბო-ვერდე
    country-CW: კიურასაო
    country-CX: შობის კუნძული
    country-CY: კვიპროსი
    country-CZ: ჩეხეთი
    country-DDDE: გდრ
    country-DE: გერმანია
    country-DJ: ჯიბუტი
    country-DK: დანია
    country-DM: დომინიკა
    country-DO: დომინიკელთა რესპუბლიკა
    country-DYBJ: დაჰომეა
    country-DZ: ალჟირი
    country-EC: ეკვადორი
    country-EE: ესტონეთი
    country-EG: ეგვიპტე
    country-EH: დასავლეთ საჰარა
    country-ER: ერიტრეა
    country-ES: ესპანეთი
    country-ET: ეთიოპია
    country-FI: ფინეთი
    country-FJ: ფიჯი
    country-FK: ფოლკლენდის კუნძულები
    country-FM: მიკრონეზია
    country-FO: ფარერის კუნძულები
    country-FR: საფრანგეთი
    country-GA: გაბონი
    country-GB: გაერთიანებული სამეფო
    country-GD: გრენადა
    country-GE: საქართველო
    country-GF: საფრანგეთის გვიანა
    country-GG: გერნსი
    country-GH: განა
    country-GI: გიბრალტარი
    country-GL: გრენლანდია
    country-GM: გამბია
    country-GN: გვინეა
    country-GP: გვადელუპა
    country-GQ: ეკვატორული გვინეა
    country-GR: საბერძნეთი
    country-GS: სამხრეთ ჯორჯია და სამხრეთ სენდვიჩის კუნძულები
    country-GT: გვატემალა
    country-GU: გუამი
    country-GW: გვინეა-ბისაუ
    country-GY: გაიანა
    country-HK: ჰონკონგი
    country-HM: ჰერდი და მაკდონალდის კუნძულები
    country-HN: ჰონდურასი
    country-HR: ხორვატია
    country-HT: ჰაიტი
    country-HU: უნგრეთი
    country-HVBF: ზემო ვოლტა
    country-ID: ინდონეზია
    country-IE: ირლანდია
    country-IL: ისრაელი
    country-IM: მენის კუნძული
    country-IN: ინდოეთი
    country-IO: ბრიტანეთის ტერიტორია ინდოეთის ოკეანეში
    country-IQ: ერაყი
    country-IR: ირანი
    country-IS: ისლანდია
    country-IT: იტალია
    country-JE: ჯერსი
    country-JM: იამაიკა
    country-JO: იორდანია
    country-JP: იაპონია
    country-KE: კენია
    country-KG: ყირგიზეთი
    country-KH: კამბოჯა
    country-KI: კირიბატი
    country-KM: კომორის კუნძულები
    country-KN: სენტ-კიტსი და ნევისი
    country-KP: ჩრდილოეთ კორეა
    country-KR: სამხრეთ კორეა
    country-KW: ქუვეითი
    country-KY: კაიმანის კუნძულები
    country-KZ: ყაზახეთი
    country-LA: ლაოსი
    country-LB: ლიბანი
    country-LC: სენტ-ლუსია
    country-LI: ლიხტენშტაინი
    country-LK: შრი-ლანკა
    country-LR: ლიბერია
    country-LS: ლესოთო
    country-LT: ლიეტუვა
    country-LU: ლუქსემბურგი
    country-LV: ლატვია
    country-LY: ლიბია
    country-MA: მაროკო
    country-MC: მონაკო
    country-MD: მოლდოვა
    country-ME: მონტენეგრო
    country-MF: სენ-მარტენი
    country-MG: მადაგასკარი
    country-MH: მარშალის კუნძულები
    country-MK: ჩრდილოეთ მაკედონია
    country-ML: მალი
    country-MM: მიანმა
    country-MN: მონღოლეთი
    country-MO: მაკაო
    country-MP: ჩრდილოეთ მარიანას კუნძულები
    country-MQ: მარტინიკა
    country-MR: მავრიტანია
    country-MS: მონსერატი
    country-MT: მალტა
    country-MU: მავრიკი
    country-MV: მალდივები
    country-MW: მალავი
    country-MX: მექსიკა
    country-MY: მალაიზია
    country-MZ: მოზამბიკი
    country-NA: ნამიბია
    country-NC: ახალი კალედონია
    country-NE: ნიგერი
    country-NF: ნორფოლკის კუნძული
    country-NG: ნიგერია
    country-NI: ნიკარაგუა
    country-NL: ნიდერლანდები
    country-NO: ნორვეგია
    country-NP: ნეპალი
    country-NR: ნაურუ
    country-NU: ნიუე
    country-NZ: ახალი ზელანდია
    country-OM: ომანი
    country-PA: პანამა
    country-PE: პერუ
    country-PF: საფრანგეთის პოლინეზია
    country-PG: პაპუა-ახალი გვინეა
    country-PH: ფილიპინები
    country-PK: პაკისტანი
    country-PL: პოლონეთი
    country-PM: სენ-პიერი და მიკელონი
    country-PN: პიტკერნის კუნძულები
    country-PR: პუერტო-რიკო
    country-PS: პალესტინა
    country-PT: პორტუგალია
    country-PW: პალაუ
    country-PY: პარაგვაი
    country-QA: კატარი
    country-RE: რეუნიონი
    country-RHZW: სამხრეთ როდეზია
    country-RO: რუმინეთი
    country-RS: სერბეთი
    country-RU: რუსეთი
    country-RW: რუანდა
    country-SA: საუდის არაბეთი
    country-SB: სოლომონის კუნძულები
    country-SC: სეიშელის კუნძულები
    country-SD: სუდანი
    country-SE: შვედეთი
    country-SG: სინგაპური
    country-SH: წმინდა ელენეს კუნძული
    country-SI: სლოვენია
    country-SJ: შპიცბერგენი და იან-მაიენი
    country-SK: სლოვაკეთი
    country-SL: სიერა-ლეონე
    country-SM: სან-მარინო
    country-SN: სენეგალი
    country-SO: სომალი
    country-SR: სურინამი
    country-SS: სამხრეთ სუდანი
    country-ST: სან-ტომე და პრინსიპი
    country-SUHH: საბჭოთა კავშირი
    country-SV: სალვადორი
    country-SX: სინტ-მარტენი
    country-SY: სირია
    country-SZ: სვაზილენდი
    country-TC: თერქს-ქაიქოსის კუნძულები
    country-TD: ჩადი
    country-TF: ფრანგული სამხრეთის ტერიტორიები
    country-TG: ტოგო
    country-TH: ტაილანდი
    country-TJ: ტაჯიკეთი
    country-TK: ტოკელაუ
    country-TL: ტიმორ-ლესტე
    country-TM: თურქმენეთი
    country-TN: ტუნისი
    country-TO: ტონგა
    country-TPTL: აღმოსავლეთ ტიმორი
    country-TR: თურქეთი
    country-TT: ტრინიდადი და ტობაგო
    country-TV: ტუვალუ
    country-TW: ტაივანი
    country-TZ: ტანზანია
    country-UA: უკრაინა
    country-UG: უგანდა
    country-UM: აშშ-ის შორეული კუნძულები
    country-US: აშშ
    country-UY: ურუგვაი
    country-UZ: უზბეკეთი
    country-VA: ქალაქი ვატიკანი
    country-VC: სენტ-ვინსენტი და გრენადინები
    country-VDVN: ჩრდილოეთ ვიეტნამი
    country-VE: ვენესუელა
    country-VG: ბრიტანეთის ვირჯინის კუნძულები
    country-VI: აშშ-ის ვირჯინის კუნძულები
    country-VN: ვიეტნამი
    country-VU: ვანუატუ
    country-WF: უოლისი და ფუტუნა
    country-WS: სამოა
    country-XK: კოსოვო
    country-YDYE: სამხრეთ იემენი
    country-YE: იემენი
    country-YT: მაიოტა
    country-YUCS: იუგოსლავია
    country-ZA: სამხრეთ აფრიკის რესპუბლიკა
    country-ZM: ზამბია
    country-ZRCD: ზაირი
    country-ZW: ზიმბაბვე

    language-aa: აფარი
    language-ab: აფხაზური
    language-af: აფრიკაანსი
    language-ak: აკანი
    language-am: ამჰარული
    language-ar: არაბული
    language-arc: არამეული
    language-as: ასამური
    language-av: ხუნძური
    language-ay: აიმარა
    language-az: აზერბაიჯანული
    language-ba: ბაშკირული
    language-be: ბელარუსული
    language-bg: ბულგარული
    language-bm: ბამბარა
    language-bn: ბენგალური
    language-bo: ტიბეტური
    language-br: ბრეტონული
    language-bs: ბოსნიური
    language-ca: კატალანური
    language-ce: ჩეჩნური
    language-chm: მარიული
    language-ckb: ცენტრალური ქურთული
    language-cmn: ჩინური (პუტუნხუა)
    language-co: კორსიკული
    language-cs: ჩეხური
    language-cv: ჩუვაშური
    language-cy: უელსური
    language-da: დანიური
    language-de: გერმანული
    language-dz: ძონგკხა
    language-el: ბერძნული
    language-en: ინგლისური
    language-eo: ესპერანტო
    language-es: ესპანური
    language-et: ესტონური
    language-eu: ბასკური
    language-fa: სპარსული
    language-ff: ფულა
    language-fi: ფინური
    language-fo: ფარერული
    language-fr: ფრანგული
    language-ga: ირლანდიური
    language-gl: გალისიური
    language-gn: გუარანი
    language-gu: გუჯარათი
    language-ha: ჰაუსა
    language-he: ებრაული
    language-hi: ჰინდი
    language-hr: ხორვატული
    language-ht: ჰაიტიური კრეოლი
    language-hu: უნგრული
    language-hy: სომხური
    language-ia: ინტერლინგუალური
    language-id: ინდონეზიური
    language-ig: იგბო
    language-inh: ინგუშური
    language-is: ისლანდიური
    language-it: იტალიური
    language-ja: იაპონური
    language-jv: იავური
    language-ka: ქართული
    language-kaa: ყარაყალფახური
    language-kbd: ყაბარდოული
    language-ki: კიკუიუ
    language-kk: ყაზახური
    language-kl: დასავლეთ გრენლანდიური
    language-km: ქმერული
    language-kn: კანადა
    language-ko: კორეული
    language-krc: ყარაჩაულ-ბალყარული
    language-ku: ქურთული
    language-kw: კორნული
    language-ky: ყირგიზული
    language-la: ლათინური
    language-lb: ლუქსემბურგული
    language-lez: ლეზგიური
    language-ln: ლინგალა
    language-lo: ლაოსური
    language-lt: ლიეტუვური
    language-lv: ლატვიური
    language-lzz: ლაზური
    language-mg: მალაგასიური
    language-mi: მაორი
    language-mk: მაკედონური
    language-ml: მალაიალამური
    language-mn: მონღოლური
    language-mr: მარათჰი
    language-ms: მალაიური
    language-mt: მალტური
    language-my: ბირმული
    language-myv: ერზია
    language-nb: ნორვეგიული ბუკმოლი
    language-ne: ნეპალური
    language-nl: ნიდერლანდური
    language-nn: ნორვეგიული ნიუნორსკი
    language-no: ნორვეგიული
    language-nog: ნოღაური
    language-ny: ნიანჯა
    language-oc: ოქსიტანური
    language-om: ორომო
    language-or: ორია
    language-os: ოსური
    language-pa: პენჯაბური
    language-pl: პოლონური
    language-ps: პუშტუ
    language-pt: პორტუგალიური
    language-qu: კეჩუა
    language-rm: რეტორომანული
    language-ro: რუმინული
    language-rom: ბოშური
    language-ru: რუსული
    language-rw: კინიარუანდა
    language-sa: სანსკრიტი
    language-sah: იაკუტური
    language-sc: სარდინიული
    language-sd: სინდჰური
    language-se: ჩრდილოეთ საამური
    language-sg: სანგო
    language-si: სინჰალური
    language-sk: სლოვაკური
    language-sl: სლოვენური
    language-sm: სამოა
    language-sn: შონა
    language-so: სომალიური
    language-sq: ალბანური
    language-sr: სერბული
    language-st: სამხრეთ სოთოს ენა
    language-su: სუნდური
    language-sv: შვედური
    language-sva: სვანური
    language-sw: სუაჰილი
    language-ta: ტამილური
    language-te: ტელუგუ
    language-tg: ტაჯიკური
    language-th: ტაილანდური
    language-ti: ტიგრინია
    language-tk: თურქმენული
    language-tl: ტაგალური
    language-tn: ტსვანა
    language-to: ტონგანური
    language-tr: თურქული
    language-ts: ტსონგა
    language-tt: თათრული
    language-tw: თუი
    language-ty: ტაიტური
    language-tyv: ტუვა
    language-udm: უდმურტული
    language-ug: უიღურული
    language-uk: უკრაინული
    language-ur: ურდუ
    language-uz: უზბეკური
    language-vi: ვიეტნამური
    language-wa: ვალონური
    language-wo: ვოლოფური
    language-xh: ქჰოსა
    language-xmf: მეგრული
    language-yi: იდიში
    language-yo: იორუბა
    language-yue: კანტონური
    language-zh: ჩინური
    language-zu: ზულუ

    """###
  ),
  (
    "strings/names/kk.yaml",
    ###"""
    # Names of countries and languages. Written by Scripts/names.py from Unicode CLDR (Babel 2.18.0).

    country-AD: Андорра
    country-AE: БАӘ
    country-AF: Ауғанстан
    country-AG: Антигуа және Барбуда
    country-AI: Ангилья
    country-AL: Албания
    country-AM: Армения
    country-AO: Ангола
    country-AQ: Антарктида
    country-AR: Аргентина
    country-AS: Америкалық Самоа
    country-AT: Аустрия
    country-AU: Аустралия
    country-AW: Аруба
    country-AX: Аланд аралдары
    country-AZ: Әзірбайжан
    country-BA: Босния және Герцеговина
    country-BB: Барбадос
    country-BD: Бангладеш
    country-BE: Бельгия
    country-BF: Буркина-Фасо
    country-BG: Болгария
    country-BH: Бахрейн
    country-BI: Бурунди
    country-BJ: Бенин
    country-BL: Сен-Бартелеми
    country-BM: Бермуд аралдары
    country-BN: Бруней
    country-BO: Боливия
    country-BQ: Бонэйр, Синт-Эстатиус және Саба
    country-BR: Бразилия
    country-BS: Багам аралдары
    country-BT: Бутан
    country-BUMM: Бирма
    country-BV: Буве аралы
    country-BW: Ботсвана
    country-BY: Беларусь
    country-BYAA: Беларусь КСР
    country-BZ: Белиз
    country-CA: Канада
    country-CC: Кокос (Килинг) аралдары
    country-CD: Конго ДР
    country-CF: Орталық Африка Республикасы
    country-CG: Конго
    country-CH: Швейцария
    country-CI: Кот-д’Ивуар
    country-CK: Кук аралдары
    country-CL: Чили
    country-CM: Камерун
    country-CN: Қытай
    country-CO: Колумбия
    country-CR: Коста-Рика
    country-CSHH: Чехословакия
    country-CSXX: Сербия және Черногория
    country-CU: Куба
    country-CV: Кабо-Верде
    country-CW: Кюрасао
    country-CX: Рождество аралы
    country-CY: Кипр
    country-CZ: Чехия
    country-DDDE: ГДР
    country-DE: Германия
    country-DJ: Джибути
    country-DK: Дания
    country-DM: Доминика
    country-DO: Доминикан Республикасы
    country-DYBJ: Дагомея
    country-DZ: Алжир
    country-EC: Эквадор
    country-EE: Эстония
    country-EG: Мысыр
    country-EH: Батыс Сахара
    country-ER: Эритрея
    country-ES: Испания
    country-ET: Эфиопия
    country-FI: Финляндия
    country-FJ: Фиджи
    country-FK: Фолкленд аралдары
    country-FM: Микронезия
    country-FO: Фарер аралдары
    country-FR: Франция
    country-GA: Габон
    country-GB: Ұлыбритания
    country-GD: Гренада
    country-GE: Грузия
    country-GF: Француз Гвианасы
    country-GG: Гернси
    country-GH: Гана
    country-GI: Гибралтар
    country-GL: Гренландия
    country-GM: Гамбия
    country-GN: Гвинея
    country-GP: Гваделупа
    country-GQ: Экваторлық Гвинея
    country-GR: Грекия
    country-GS: Оңтүстік Георгия және Оңтүстік Сандвич аралдары
    country-GT: Гватемала
    country-GU: Гуам
    country-GW: Гвинея-Бисау
    country-GY: Гайана
    country-HK: Гонконг
    country-HM: Херд аралы және Макдональд аралдары
    country-HN: Гондурас
    country-HR: Хорватия
    country-HT: Гаити
    country-HU: Венгрия
    country-HVBF: Жоғарғы Вольта
    country-ID: Индонезия
    country-IE: Ирландия
    country-IL: Израиль
    country-IM: Мэн аралы
    country-IN: Үндістан
    country-IO: Үнді мұхитындағы Британ аймағы
    country-IQ: Ирак
    country-IR: Иран
    country-IS: Исландия
    country-IT: Италия
    country-JE: Джерси
    country-JM: Ямайка
    country-JO: Иордания
    country-JP: Жапония
    country-KE: Кения
    country-KG: Қырғызстан
    country-KH: Камбоджа
    country-KI: Кирибати
    country-KM: Комор аралдары
    country-KN: Сент-Китс және Невис
    country-KP: Солтүстік Корея
    country-KR: Оңтүстік Корея
    country-KW: Кувейт
    country-KY: Кайман аралдары
    country-KZ: Қазақстан
    country-LA: Лаос
    country-LB: Ливан
    country-LC: Сент-Люсия
    country-LI: Лихтенштейн
    country-LK: Шри-Ланка
    country-LR: Либерия
    country-LS: Лесото
    country-LT: Литва
    country-LU: Люксембург
    country-LV: Латвия
    country-LY: Ливия
    country-MA: Марокко
    country-MC: Монако
    country-MD: Молдова
    country-ME: Черногория
    country-MF: Сен-Мартен
    country-MG: Мадагаскар
    country-MH: Маршалл аралдары
    country-MK: Солтүстік Македония
    country-ML: Мали
    country-MM: Мьянма
    country-MN: Моңғолия
    country-MO: Макао
    country-MP: Солтүстік Мариана аралдары
    country-MQ: Мартиника
    country-MR: Мавритания
    country-MS: Монтсеррат
    country-MT: Мальта
    country-MU: Маврикий
    country-MV: Мальдив аралдары
    country-MW: Малави
    country-MX: Мексика
    country-MY: Малайзия
    country-MZ: Мозамбик
    country-NA: Намибия
    country-NC: Жаңа Каледония
    country-NE: Нигер
    country-NF: Норфолк аралы
    country-NG: Нигерия
    country-NI: Никарагуа
    country-NL: Нидерланд
    country-NO: Норвегия
    country-NP: Непал
    country-NR: Науру
    country-NU: Ниуэ
    country-NZ: Жаңа Зеландия
    country-OM: Оман
    country-PA: Панама
    country-PE: Перу
    country-PF: Француз Полинезиясы
    country-PG: Папуа — Жаңа Гвинея
    country-PH: Филиппин аралдары
    country-PK: Пәкістан
    country-PL: Польша
    country-PM: Сен-Пьер және Микелон
    country-PN: Питкэрн аралдары
    country-PR: Пуэрто-Рико
    country-PS: Палестина
    country-PT: Португалия
    country-PW: Палау
    country-PY: Парагвай
    country-QA: Катар
    country-RE: Реюньон
    country-RHZW: Оңтүстік Родезия
    country-RO: Румыния
    country-RS: Сербия
    country-RU: Ресей
    country-RW: Руанда
    country-SA: Сауд Арабиясы
    country-SB: Соломон аралдары
    country-SC: Сейшель аралдары
    country-SD: Судан
    country-SE: Швеция
    country-SG: Сингапур
    country-SH: Әулие Елена аралы
    country-SI: Словения
    country-SJ: Шпицберген және Ян-Майен
    country-SK: Словакия
    country-SL: Сьерра-Леоне
    country-SM: Сан-Марино
    country-SN: Сенегал
    country-SO: Сомали
    country-SR: Суринам
    country-SS: Оңтүстік Судан
    country-ST: Сан-Томе және Принсипи
    country-SUHH: КСРО
    country-SV: Сальвадор
    country-SX: Синт-Мартен
    country-SY: Сирия
    country-SZ: Эсватини
    country-TC: Теркс және Кайкос аралдары
    country-TD: Чад
    country-TF: Францияның оңтүстік аймақтары
    country-TG: Того
    country-TH: Таиланд
    country-TJ: Тәжікстан
    country-TK: Токелау
    country-TL: Тимор-Лесте
    country-TM: Түрікменстан
    country-TN: Тунис
    country-TO: Тонга
    country-TPTL: Шығыс Тимор
    country-TR: Түркия
    country-TT: Тринидад және Тобаго
    country-TV: Тувалу
    country-TW: Тайвань
    country-TZ: Танзания
    country-UA: Украина
    country-UG: Уганда
    country-UM: АҚШ-тың сыртқы кіші аралдары
    country-US: АҚШ
    country-UY: Уругвай
    country-UZ: Өзбекстан
    country-VA: Ватикан
    country-VC: Сент-Винсент және Гренадин аралдары
    country-VDVN: Солтүстік Вьетнам
    country-VE: Венесуэла
    country-VG: Британдық Виргин аралдары
    country-VI: АҚШ-тың Виргин аралдары
    country-VN: Вьетнам
    country-VU: Вануату
    country-WF: Уоллис және Футуна
    country-WS: Самоа
    country-XK: Косово
    country-YDYE: Оңтүстік Йемен
    country-YE: Йемен
    country-YT: Майотта
    country-YUCS: Югославия
    country-ZA: Оңтүстік Африка
    country-ZM: Замбия
    country-ZRCD: Заир
    country-ZW: Зимбабве

    language-aa: афар тілі
    language-ab: абхаз тілі
    language-af: африкаанс тілі
    language-ak: акан тілі
    language-am: амхар тілі
    language-ar: араб тілі
    language-arc: арамей тілі
    language-as: ассам тілі
    language-av: авар тілі
    language-ay: аймара тілі
    language-az: әзірбайжан тілі
    language-ba: башқұрт тілі
    language-be: беларусь тілі
    language-bg: болгар тілі
    language-bm: бамбара тілі
    language-bn: бенгал тілі
    language-bo: тибет тілі
    language-br: бретон тілі
    language-bs: босния тілі
    language-ca: каталан тілі
    language-ce: шешен тілі
    language-chm: мари тілі
    language-ckb: сорани тілі
    language-cmn: қытай тілі (путунхуа)
    language-co: корсика тілі
    language-cs: чех тілі
    language-cv: чуваш тілі
    language-cy: валлий тілі
    language-da: дат тілі
    language-de: неміс тілі
    language-dz: дзонг-кэ тілі
    language-el: грек тілі
    language-en: ағылшын тілі
    language-eo: эсперанто тілі
    language-es: испан тілі
    language-et: эстон тілі
    language-eu: баск тілі
    language-fa: парсы тілі
    language-ff: фула тілі
    language-fi: фин тілі
    language-fo: фарер тілі
    language-fr: француз тілі
    language-ga: ирланд тілі
    language-gl: галисия тілі
    language-gn: гуарани тілі
    language-gu: гуджарати тілі
    language-ha: хауса тілі
    language-he: иврит тілі
    language-hi: хинди тілі
    language-hr: хорват тілі
    language-ht: гаити тілі
    language-hu: венгр тілі
    language-hy: армян тілі
    language-ia: интерлингва тілі
    language-id: индонезия тілі
    language-ig: игбо тілі
    language-inh: ингуш тілі
    language-is: исланд тілі
    language-it: итальян тілі
    language-ja: жапон тілі
    language-jv: ява тілі
    language-ka: грузин тілі
    language-kaa: қарақалпақ тілі
    language-kbd: кабардин тілі
    language-ki: кикуйю тілі
    language-kk: қазақ тілі
    language-kl: калаалисут тілі
    language-km: кхмер тілі
    language-kn: каннада тілі
    language-ko: корей тілі
    language-krc: қарашай-балқар тілі
    language-ku: күрд тілі
    language-kw: корн тілі
    language-ky: қырғыз тілі
    language-la: латын тілі
    language-lb: люксембург тілі
    language-lez: лезгин тілі
    language-ln: лингала тілі
    language-lo: лаос тілі
    language-lt: литва тілі
    language-lv: латыш тілі
    language-lzz: лаз тілі
    language-mg: малагаси тілі
    language-mi: маори тілі
    language-mk: македон тілі
    language-ml: малаялам тілі
    language-mn: моңғол тілі
    language-mr: маратхи тілі
    language-ms: малай тілі
    language-mt: мальта тілі
    language-my: бирма тілі
    language-myv: эрзя тілі
    language-nb: норвегиялық букмол тілі
    language-ne: непал тілі
    language-nl: нидерланд тілі
    language-nn: норвегиялық нюнорск тілі
    language-no: норвег тілі
    language-nog: ноғай тілі
    language-ny: ньянджа тілі
    language-oc: окситан тілі
    language-om: оромо тілі
    language-or: ория тілі
    language-os: осетин тілі
    language-pa: пенджаб тілі
    language-pl: поляк тілі
    language-ps: пушту тілі
    language-pt: португал тілі
    language-qu: кечуа тілі
    language-rm: романш тілі
    language-ro: румын тілі
    language-rom: сыған тілі
    language-ru: орыс тілі
    language-rw: киньяруанда тілі
    language-sa: санскрит тілі
    language-sah: саха тілі
    language-sc: сардин тілі
    language-sd: синдхи тілі
    language-se: солтүстік саам тілі
    language-sg: санго тілі
    language-si: сингал тілі
    language-sk: словак тілі
    language-sl: словен тілі
    language-sm: самоа тілі
    language-sn: шона тілі
    language-so: сомали тілі
    language-sq: албан тілі
    language-sr: серб тілі
    language-st: оңтүстік сото тілі
    language-su: сундан тілі
    language-sv: швед тілі
    language-sva: сван тілі
    language-sw: суахили тілі
    language-ta: тамил тілі
    language-te: телугу тілі
    language-tg: тәжік тілі
    language-th: тай тілі
    language-ti: тигринья тілі
    language-tk: түрікмен тілі
    language-tl: тагал тілі
    language-tn: тсвана тілі
    language-to: тонган тілі
    language-tr: түрік тілі
    language-ts: тсонга тілі
    language-tt: татар тілі
    language-tw: тви тілі
    language-ty: таити тілі
    language-tyv: тувин тілі
    language-udm: удмурт тілі
    language-ug: ұйғыр тілі
    language-uk: украин тілі
    language-ur: урду тілі
    language-uz: өзбек тілі
    language-vi: вьетнам тілі
    language-wa: валлон тілі
    language-wo: волоф тілі
    language-xh: кхоса тілі
    language-xmf: мегрел тілі
    language-yi: идиш тілі
    language-yo: йоруба тілі
    language-yue: кантон тілі
    language-zh: қытай тілі
    language-zu: зулу тілі

    """###
  ),
  (
    "strings/names/ru.yaml",
    ###"""
    # Names of countries and languages. Written by Scripts/names.py from Unicode CLDR (Babel 2.18.0).

    country-AD: Андорра
    country-AE: ОАЭ
    country-AF: Афганистан
    country-AG: Антигуа и Барбуда
    country-AI: Ангилья
    country-AIDJ: Французская территория афаров и исса
    country-AL: Албания
    country-AM: Армения
    country-ANHH: Нидерландские Антильские острова
    country-AO: Ангола
    country-AQ: Антарктида
    country-AR: Аргентина
    country-AS: Американское Самоа
    country-AT: Австрия
    country-AU: Австралия
    country-AW: Аруба
    country-AX: Аландские острова
    country-AZ: Азербайджан
    country-BA: Босния и Герцеговина
    country-BB: Барбадос
    country-BD: Бангладеш
    country-BE: Бельгия
    country-BF: Буркина-Фасо
    country-BG: Болгария
    country-BH: Бахрейн
    country-BI: Бурунди
    country-BJ: Бенин
    country-BL: Сен-Бартелеми
    country-BM: Бермудские острова
    country-BN: Бруней
    country-BO: Боливия
    country-BQ: Бонэйр, Синт-Эстатиус и Саба
    country-BR: Бразилия
    country-BS: Багамы
    country-BT: Бутан
    country-BUMM: Бирма
    country-BV: Остров Буве
    country-BW: Ботсвана
    country-BY: Беларусь
    country-BYAA: Белорусская ССР
    country-BZ: Белиз
    country-CA: Канада
    country-CC: Кокосовые острова
    country-CD: ДР Конго
    country-CF: Центрально-Африканская Республика
    country-CG: Конго
    country-CH: Швейцария
    country-CI: Кот-д’Ивуар
    country-CK: Острова Кука
    country-CL: Чили
    country-CM: Камерун
    country-CN: Китай
    country-CO: Колумбия
    country-CR: Коста-Рика
    country-CSHH: Чехословакия
    country-CSXX: Сербия и Черногория
    country-CTKI: Кантон и Эндербери
    country-CU: Куба
    country-CV: Кабо-Верде
    country-CW: Кюрасао
    country-CX: Остров Рождества
    country-CY: Кипр
    country-CZ: Чехия
    country-DDDE: ГДР
    country-DE: Германия
    country-DJ: Джибути
    country-DK: Дания
    country-DM: Доминика
    country-DO: Доминиканская Республика
    country-DYBJ: Дагомея
    country-DZ: Алжир
    country-EC: Эквадор
    country-EE: Эстония
    country-EG: Египет
    country-EH: Западная Сахара
    country-ER: Эритрея
    country-ES: Испания
    country-ET: Эфиопия
    country-FI: Финляндия
    country-FJ: Фиджи
    country-FK: Фолклендские острова
    country-FM: Микронезия
    country-FO: Фарерские острова
    country-FQHH: Французские Южные и Антарктические территории
    country-FR: Франция
    country-FXFR: Метрополия Франции
    country-GA: Габон
    country-GB: Великобритания
    country-GD: Гренада
    country-GE: Грузия
    country-GEHH: Острова Гилберта и Эллис
    country-GF: Французская Гвиана
    country-GG: Гернси
    country-GH: Гана
    country-GI: Гибралтар
    country-GL: Гренландия
    country-GM: Гамбия
    country-GN: Гвинея
    country-GP: Гваделупа
    country-GQ: Экваториальная Гвинея
    country-GR: Греция
    country-GS: Южная Георгия и Южные Сандвичевы острова
    country-GT: Гватемала
    country-GU: Гуам
    country-GW: Гвинея-Бисау
    country-GY: Гайана
    country-HK: Гонконг
    country-HM: Острова Херд и Макдональд
    country-HN: Гондурас
    country-HR: Хорватия
    country-HT: Гаити
    country-HU: Венгрия
    country-HVBF: Верхняя Вольта
    country-ID: Индонезия
    country-IE: Ирландия
    country-IL: Израиль
    country-IM: Остров Мэн
    country-IN: Индия
    country-IO: Британская территория в Индийском океане
    country-IQ: Ирак
    country-IR: Иран
    country-IS: Исландия
    country-IT: Италия
    country-JE: Джерси
    country-JM: Ямайка
    country-JO: Иордания
    country-JP: Япония
    country-JTUM: Атолл Джонстон
    country-KE: Кения
    country-KG: Киргизия
    country-KH: Камбоджа
    country-KI: Кирибати
    country-KM: Коморы
    country-KN: Сент-Китс и Невис
    country-KP: КНДР
    country-KR: Южная Корея
    country-KW: Кувейт
    country-KY: Острова Кайман
    country-KZ: Казахстан
    country-LA: Лаос
    country-LB: Ливан
    country-LC: Сент-Люсия
    country-LI: Лихтенштейн
    country-LK: Шри-Ланка
    country-LR: Либерия
    country-LS: Лесото
    country-LT: Литва
    country-LU: Люксембург
    country-LV: Латвия
    country-LY: Ливия
    country-MA: Марокко
    country-MC: Монако
    country-MD: Молдова
    country-ME: Черногория
    country-MF: Сен-Мартен
    country-MG: Мадагаскар
    country-MH: Маршалловы острова
    country-MIUM: Острова Мидуэй
    country-MK: Северная Македония
    country-ML: Мали
    country-MM: Мьянма
    country-MN: Монголия
    country-MO: Макао
    country-MP: Северные Марианские острова
    country-MQ: Мартиника
    country-MR: Мавритания
    country-MS: Монтсеррат
    country-MT: Мальта
    country-MU: Маврикий
    country-MV: Мальдивы
    country-MW: Малави
    country-MX: Мексика
    country-MY: Малайзия
    country-MZ: Мозамбик
    country-NA: Намибия
    country-NC: Новая Каледония
    country-NE: Нигер
    country-NF: Остров Норфолк
    country-NG: Нигерия
    country-NHVU: Новые Гебриды
    country-NI: Никарагуа
    country-NL: Нидерланды
    country-NO: Норвегия
    country-NP: Непал
    country-NQAQ: Земля Королевы Мод
    country-NR: Науру
    country-NTHH: Нейтральная зона
    country-NU: Ниуэ
    country-NZ: Новая Зеландия
    country-OM: Оман
    country-PA: Панама
    country-PCHH: Подопечная территория Тихоокеанские острова
    country-PE: Перу
    country-PF: Французская Полинезия
    country-PG: Папуа — Новая Гвинея
    country-PH: Филиппины
    country-PK: Пакистан
    country-PL: Польша
    country-PM: Сен-Пьер и Микелон
    country-PN: Острова Питкэрн
    country-PR: Пуэрто-Рико
    country-PS: Палестина
    country-PT: Португалия
    country-PUUM: Малые тихоокеанские острова США
    country-PW: Палау
    country-PY: Парагвай
    country-PZPA: Зона Панамского канала
    country-QA: Катар
    country-RE: Реюньон
    country-RHZW: Южная Родезия
    country-RO: Румыния
    country-RS: Сербия
    country-RU: Россия
    country-RW: Руанда
    country-SA: Саудовская Аравия
    country-SB: Соломоновы острова
    country-SC: Сейшельские острова
    country-SD: Судан
    country-SE: Швеция
    country-SG: Сингапур
    country-SH: Остров Святой Елены
    country-SI: Словения
    country-SJ: Шпицберген и Ян-Майен
    country-SK: Словакия
    country-SKIN: Сикким
    country-SL: Сьерра-Леоне
    country-SM: Сан-Марино
    country-SN: Сенегал
    country-SO: Сомали
    country-SR: Суринам
    country-SS: Южный Судан
    country-ST: Сан-Томе и Принсипи
    country-SUHH: СССР
    country-SV: Сальвадор
    country-SX: Синт-Мартен
    country-SY: Сирия
    country-SZ: Эсватини
    country-TC: Тёркс и Кайкос
    country-TD: Чад
    country-TF: Французские Южные территории
    country-TG: Того
    country-TH: Таиланд
    country-TJ: Таджикистан
    country-TK: Токелау
    country-TL: Восточный Тимор
    country-TM: Туркменистан
    country-TN: Тунис
    country-TO: Тонга
    country-TPTL: Восточный Тимор
    country-TR: Турция
    country-TT: Тринидад и Тобаго
    country-TV: Тувалу
    country-TW: Тайвань
    country-TZ: Танзания
    country-UA: Украина
    country-UG: Уганда
    country-UM: Внешние малые острова (США)
    country-US: США
    country-UY: Уругвай
    country-UZ: Узбекистан
    country-VA: Ватикан
    country-VC: Сент-Винсент и Гренадины
    country-VDVN: Северный Вьетнам
    country-VE: Венесуэла
    country-VG: Виргинские острова (Великобритания)
    country-VI: Виргинские острова (США)
    country-VN: Вьетнам
    country-VU: Вануату
    country-WF: Уоллис и Футуна
    country-WKUM: Остров Уэйк
    country-WS: Самоа
    country-XK: Косово
    country-YDYE: Южный Йемен
    country-YE: Йемен
    country-YT: Майотта
    country-YUCS: Югославия
    country-ZA: ЮАР
    country-ZM: Замбия
    country-ZRCD: Заир
    country-ZW: Зимбабве

    language-aa: афарский
    language-ab: абхазский
    language-af: африкаанс
    language-ak: акан
    language-am: амхарский
    language-ar: арабский
    language-arc: арамейский
    language-as: ассамский
    language-av: аварский
    language-ay: аймара
    language-az: азербайджанский
    language-ba: башкирский
    language-be: белорусский
    language-bg: болгарский
    language-bm: бамбара
    language-bn: бенгальский
    language-bo: тибетский
    language-br: бретонский
    language-bs: боснийский
    language-ca: каталанский
    language-ce: чеченский
    language-chm: марийский
    language-ckb: центральнокурдский
    language-cmn: китайский (путунхуа)
    language-co: корсиканский
    language-cs: чешский
    language-cv: чувашский
    language-cy: валлийский
    language-da: датский
    language-de: немецкий
    language-dz: дзонг-кэ
    language-el: греческий
    language-en: английский
    language-eo: эсперанто
    language-es: испанский
    language-et: эстонский
    language-eu: баскский
    language-fa: персидский
    language-ff: фулах
    language-fi: финский
    language-fo: фарерский
    language-fr: французский
    language-ga: ирландский
    language-gl: галисийский
    language-gn: гуарани
    language-gu: гуджарати
    language-ha: хауса
    language-he: иврит
    language-hi: хинди
    language-hr: хорватский
    language-ht: гаитянский
    language-hu: венгерский
    language-hy: армянский
    language-ia: интерлингва
    language-id: индонезийский
    language-ig: игбо
    language-inh: ингушский
    language-is: исландский
    language-it: итальянский
    language-ja: японский
    language-jv: яванский
    language-ka: грузинский
    language-kaa: каракалпакский
    language-kbd: кабардинский
    language-ki: кикуйю
    language-kk: казахский
    language-kl: гренландский
    language-km: кхмерский
    language-kn: каннада
    language-ko: корейский
    language-krc: карачаево-балкарский
    language-ku: курдский
    language-kw: корнский
    language-ky: киргизский
    language-la: латинский
    language-lb: люксембургский
    language-lez: лезгинский
    language-ln: лингала
    language-lo: лаосский
    language-lt: литовский
    language-lv: латышский
    language-lzz: лазский
    language-mg: малагасийский
    language-mi: маори
    language-mk: македонский
    language-ml: малаялам
    language-mn: монгольский
    language-mr: маратхи
    language-ms: малайский
    language-mt: мальтийский
    language-my: бирманский
    language-myv: эрзянский
    language-nb: норвежский букмол
    language-ne: непальский
    language-nl: нидерландский
    language-nn: нюнорск
    language-no: норвежский
    language-nog: ногайский
    language-ny: ньянджа
    language-oc: окситанский
    language-om: оромо
    language-or: ория
    language-os: осетинский
    language-pa: панджаби
    language-pl: польский
    language-ps: пушту
    language-pt: португальский
    language-qu: кечуа
    language-rm: романшский
    language-ro: румынский
    language-rom: цыганский
    language-ru: русский
    language-rw: киньяруанда
    language-sa: санскрит
    language-sah: якутский
    language-sc: сардинский
    language-sd: синдхи
    language-se: северносаамский
    language-sg: санго
    language-si: сингальский
    language-sk: словацкий
    language-sl: словенский
    language-sm: самоанский
    language-sn: шона
    language-so: сомали
    language-sq: албанский
    language-sr: сербский
    language-st: южный сото
    language-su: сунданский
    language-sv: шведский
    language-sva: сванский
    language-sw: суахили
    language-ta: тамильский
    language-te: телугу
    language-tg: таджикский
    language-th: тайский
    language-ti: тигринья
    language-tk: туркменский
    language-tl: тагалог
    language-tn: тсвана
    language-to: тонганский
    language-tr: турецкий
    language-ts: тсонга
    language-tt: татарский
    language-tw: тви
    language-ty: таитянский
    language-tyv: тувинский
    language-udm: удмуртский
    language-ug: уйгурский
    language-uk: украинский
    language-ur: урду
    language-uz: узбекский
    language-vi: вьетнамский
    language-wa: валлонский
    language-wo: волоф
    language-xh: коса
    language-xmf: мегрельский
    language-yi: идиш
    language-yo: йоруба
    language-yue: кантонский
    language-zh: китайский
    language-zu: зулу

    """###
  ),
  (
    "strings/names/uk.yaml",
    ###"""
    # Names of countries and languages. Written by Scripts/names.py from Unicode CLDR (Babel 2.18.0).

    country-AD: Андорра
    country-AE: Обʼєднані Арабські Емірати
    country-AF: Афганістан
    country-AG: Антигуа і Барбуда
    country-AI: Ангілья
    country-AL: Албанія
    country-AM: Вірменія
    country-ANHH: Нідерландські Антильські острови
    country-AO: Ангола
    country-AQ: Антарктика
    country-AR: Аргентина
    country-AS: Американське Самоа
    country-AT: Австрія
    country-AU: Австралія
    country-AW: Аруба
    country-AX: Аландські Острови
    country-AZ: Азербайджан
    country-BA: Боснія і Герцеговина
    country-BB: Барбадос
    country-BD: Бангладеш
    country-BE: Бельгія
    country-BF: Буркіна-Фасо
    country-BG: Болгарія
    country-BH: Бахрейн
    country-BI: Бурунді
    country-BJ: Бенін
    country-BL: Сен-Бартелемі
    country-BM: Бермудські Острови
    country-BN: Бруней
    country-BO: Болівія
    country-BQ: Карибські Нідерланди
    country-BR: Бразилія
    country-BS: Багамські Острови
    country-BT: Бутан
    country-BUMM: Бірма
    country-BV: Острів Буве
    country-BW: Ботсвана
    country-BY: Білорусь
    country-BYAA: Білоруська РСР
    country-BZ: Беліз
    country-CA: Канада
    country-CC: Кокосові (Кілінг) Острови
    country-CD: ДР Конго
    country-CF: Центральноафриканська Республіка
    country-CG: Конго
    country-CH: Швейцарія
    country-CI: Кот-дʼІвуар
    country-CK: Острови Кука
    country-CL: Чилі
    country-CM: Камерун
    country-CN: Китай
    country-CO: Колумбія
    country-CR: Коста-Рика
    country-CSHH: Чехословаччина
    country-CSXX: Сербія і Чорногорія
    country-CU: Куба
    country-CV: Кабо-Верде
    country-CW: Кюрасао
    country-CX: Острів Різдва
    country-CY: Кіпр
    country-CZ: Чехія
    country-DDDE: НДР
    country-DE: Німеччина
    country-DJ: Джибуті
    country-DK: Данія
    country-DM: Домініка
    country-DO: Домініканська Республіка
    country-DYBJ: Дагомея
    country-DZ: Алжир
    country-EC: Еквадор
    country-EE: Естонія
    country-EG: Єгипет
    country-EH: Західна Сахара
    country-ER: Еритрея
    country-ES: Іспанія
    country-ET: Ефіопія
    country-FI: Фінляндія
    country-FJ: Фіджі
    country-FK: Фолклендські Острови
    country-FM: Мікронезія
    country-FO: Фарерські Острови
    country-FR: Франція
    country-GA: Габон
    country-GB: Велика Британія
    country-GD: Гренада
    country-GE: Грузія
    country-GF: Французька Гвіана
    country-GG: Гернсі
    country-GH: Гана
    country-GI: Гібралтар
    country-GL: Гренландія
    country-GM: Гамбія
    country-GN: Гвінея
    country-GP: Гваделупа
    country-GQ: Екваторіальна Гвінея
    country-GR: Греція
    country-GS: Південна Джорджія та Південні Сандвічеві Острови
    country-GT: Гватемала
    country-GU: Гуам
    country-GW: Гвінея-Бісау
    country-GY: Гаяна
    country-HK: Гонконг
    country-HM: Острови Герд і Макдоналд
    country-HN: Гондурас
    country-HR: Хорватія
    country-HT: Гаїті
    country-HU: Угорщина
    country-HVBF: Верхня Вольта
    country-ID: Індонезія
    country-IE: Ірландія
    country-IL: Ізраїль
    country-IM: Острів Мен
    country-IN: Індія
    country-IO: Британська територія в Індійському океані
    country-IQ: Ірак
    country-IR: Іран
    country-IS: Ісландія
    country-IT: Італія
    country-JE: Джерсі
    country-JM: Ямайка
    country-JO: Йорданія
    country-JP: Японія
    country-KE: Кенія
    country-KG: Киргизстан
    country-KH: Камбоджа
    country-KI: Кірибаті
    country-KM: Комори
    country-KN: Сент-Кітс і Невіс
    country-KP: Північна Корея
    country-KR: Південна Корея
    country-KW: Кувейт
    country-KY: Кайманові Острови
    country-KZ: Казахстан
    country-LA: Лаос
    country-LB: Ліван
    country-LC: Сент-Люсія
    country-LI: Ліхтенштейн
    country-LK: Шрі-Ланка
    country-LR: Ліберія
    country-LS: Лесото
    country-LT: Литва
    country-LU: Люксембург
    country-LV: Латвія
    country-LY: Лівія
    country-MA: Марокко
    country-MC: Монако
    country-MD: Молдова
    country-ME: Чорногорія
    country-MF: Сен-Мартен
    country-MG: Мадагаскар
    country-MH: Маршаллові Острови
    country-MK: Північна Македонія
    country-ML: Малі
    country-MM: М’янма
    country-MN: Монголія
    country-MO: Макао
    country-MP: Північні Маріанські Острови
    country-MQ: Мартиніка
    country-MR: Мавританія
    country-MS: Монтсеррат
    country-MT: Мальта
    country-MU: Маврикій
    country-MV: Мальдіви
    country-MW: Малаві
    country-MX: Мексика
    country-MY: Малайзія
    country-MZ: Мозамбік
    country-NA: Намібія
    country-NC: Нова Каледонія
    country-NE: Нігер
    country-NF: Острів Норфолк
    country-NG: Нігерія
    country-NI: Нікарагуа
    country-NL: Нідерланди
    country-NO: Норвегія
    country-NP: Непал
    country-NR: Науру
    country-NU: Ніуе
    country-NZ: Нова Зеландія
    country-OM: Оман
    country-PA: Панама
    country-PE: Перу
    country-PF: Французька Полінезія
    country-PG: Папуа-Нова Гвінея
    country-PH: Філіппіни
    country-PK: Пакистан
    country-PL: Польща
    country-PM: Сен-Пʼєр і Мікелон
    country-PN: Острови Піткерн
    country-PR: Пуерто-Рико
    country-PS: Палестина
    country-PT: Португалія
    country-PW: Палау
    country-PY: Парагвай
    country-QA: Катар
    country-RE: Реюньйон
    country-RHZW: Південна Родезія
    country-RO: Румунія
    country-RS: Сербія
    country-RU: Росія
    country-RW: Руанда
    country-SA: Саудівська Аравія
    country-SB: Соломонові Острови
    country-SC: Сейшельські Острови
    country-SD: Судан
    country-SE: Швеція
    country-SG: Сінгапур
    country-SH: Острів Святої Єлени
    country-SI: Словенія
    country-SJ: Шпіцберген та Ян-Маєн
    country-SK: Словаччина
    country-SL: Сьєрра-Леоне
    country-SM: Сан-Марино
    country-SN: Сенегал
    country-SO: Сомалі
    country-SR: Суринам
    country-SS: Південний Судан
    country-ST: Сан-Томе і Принсіпі
    country-SUHH: СРСР
    country-SV: Сальвадор
    country-SX: Сінт-Мартен
    country-SY: Сирія
    country-SZ: Есватіні
    country-TC: Острови Теркс і Кайкос
    country-TD: Чад
    country-TF: Французькі Південні Території
    country-TG: Того
    country-TH: Таїланд
    country-TJ: Таджикистан
    country-TK: Токелау
    country-TL: Тимор-Лешті
    country-TM: Туркменістан
    country-TN: Туніс
    country-TO: Тонга
    country-TPTL: Східний Тимор
    country-TR: Туреччина
    country-TT: Тринідад і Тобаго
    country-TV: Тувалу
    country-TW: Тайвань
    country-TZ: Танзанія
    country-UA: Україна
    country-UG: Уганда
    country-UM: Віддалені острови США
    country-US: США
    country-UY: Уругвай
    country-UZ: Узбекистан
    country-VA: Ватикан
    country-VC: Сент-Вінсент і Гренадіни
    country-VDVN: Північний В’єтнам
    country-VE: Венесуела
    country-VG: Британські Віргінські острови
    country-VI: Віргінські Острови (США)
    country-VN: Вʼєтнам
    country-VU: Вануату
    country-WF: Уолліс і Футуна
    country-WS: Самоа
    country-XK: Косово
    country-YDYE: Південний Ємен
    country-YE: Ємен
    country-YT: Майотта
    country-YUCS: Югославія
    country-ZA: Південно-Африканська Республіка
    country-ZM: Замбія
    country-ZRCD: Заїр
    country-ZW: Зімбабве

    language-aa: афарська
    language-ab: абхазька
    language-af: африкаанс
    language-ak: акан
    language-am: амхарська
    language-ar: арабська
    language-arc: арамейська
    language-as: асамська
    language-av: аварська
    language-ay: аймара
    language-az: азербайджанська
    language-ba: башкирська
    language-be: білоруська
    language-bg: болгарська
    language-bm: бамбара
    language-bn: бенгальська
    language-bo: тибетська
    language-br: бретонська
    language-bs: боснійська
    language-ca: каталонська
    language-ce: чеченська
    language-chm: марійська
    language-ckb: центральнокурдська
    language-cmn: китайська (путунхуа)
    language-co: корсиканська
    language-cs: чеська
    language-cv: чуваська
    language-cy: валлійська
    language-da: данська
    language-de: німецька
    language-dz: дзонг-ке
    language-el: грецька
    language-en: англійська
    language-eo: есперанто
    language-es: іспанська
    language-et: естонська
    language-eu: баскська
    language-fa: перська
    language-ff: фула
    language-fi: фінська
    language-fo: фарерська
    language-fr: французька
    language-ga: ірландська
    language-gl: галісійська
    language-gn: гуарані
    language-gu: гуджараті
    language-ha: хауса
    language-he: іврит
    language-hi: гінді
    language-hr: хорватська
    language-ht: гаїтянська креольська
    language-hu: угорська
    language-hy: вірменська
    language-ia: інтерлінгва
    language-id: індонезійська
    language-ig: ігбо
    language-inh: інгуська
    language-is: ісландська
    language-it: італійська
    language-ja: японська
    language-jv: яванська
    language-ka: грузинська
    language-kaa: каракалпацька
    language-kbd: кабардинська
    language-ki: кікуйю
    language-kk: казахська
    language-kl: калааллісут
    language-km: кхмерська
    language-kn: каннада
    language-ko: корейська
    language-krc: карачаєво-балкарська
    language-ku: курдська
    language-kw: корнська
    language-ky: киргизька
    language-la: латинська
    language-lb: люксембурзька
    language-lez: лезгінська
    language-ln: лінгала
    language-lo: лаоська
    language-lt: литовська
    language-lv: латиська
    language-lzz: лазька
    language-mg: малагасійська
    language-mi: маорі
    language-mk: македонська
    language-ml: малаялам
    language-mn: монгольська
    language-mr: маратхі
    language-ms: малайська
    language-mt: мальтійська
    language-my: бірманська
    language-myv: ерзя
    language-nb: норвезька (букмол)
    language-ne: непальська
    language-nl: нідерландська
    language-nn: норвезька (нюношк)
    language-no: норвезька
    language-nog: ногайська
    language-ny: ньянджа
    language-oc: окситанська
    language-om: оромо
    language-or: одія
    language-os: осетинська
    language-pa: панджабі
    language-pl: польська
    language-ps: пушту
    language-pt: португальська
    language-qu: кечуа
    language-rm: ретороманська
    language-ro: румунська
    language-rom: циганська
    language-ru: російська
    language-rw: кіньяруанда
    language-sa: санскрит
    language-sah: якутська
    language-sc: сардинська
    language-sd: синдхі
    language-se: північносаамська
    language-sg: санго
    language-si: сингальська
    language-sk: словацька
    language-sl: словенська
    language-sm: самоанська
    language-sn: шона
    language-so: сомалі
    language-sq: албанська
    language-sr: сербська
    language-st: південна сото
    language-su: сунданська
    language-sv: шведська
    language-sva: сванська
    language-sw: суахілі
    language-ta: тамільська
    language-te: телугу
    language-tg: таджицька
    language-th: тайська
    language-ti: тигринья
    language-tk: туркменська
    language-tl: тагальська
    language-tn: тсвана
    language-to: тонганська
    language-tr: турецька
    language-ts: тсонга
    language-tt: татарська
    language-tw: тві
    language-ty: таїтянська
    language-tyv: тувинська
    language-udm: удмуртська
    language-ug: уйгурська
    language-uk: українська
    language-ur: урду
    language-uz: узбецька
    language-vi: вʼєтнамська
    language-wa: валлонська
    language-wo: волоф
    language-xh: кхоса
    language-xmf: мегрельська
    language-yi: їдиш
    language-yo: йоруба
    language-yue: кантонська
    language-zh: китайська
    language-zu: зулуська

    """###
  ),
  (
    "strings/ru.yaml",
    ###"""
    # Слова темы по-русски. Журнал меняет любые из них в своём templates/strings/ru.yaml.
    # {…} заполняются; формы one, few, many, other — по правилам Unicode CLDR; \_ — неразрывный пробел.
    # Имена и названия стоят в именительном падеже, склонять их программа не умеет.

    months: [января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря]
    months-standalone: [январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь]
    months-short: [янв., февр., мар., апр., мая, июн., июл., авг., сент., окт., нояб., дек.]
    weekdays: [понедельник, вторник, среда, четверг, пятница, суббота, воскресенье]

    # Даты: что просит шаблон и как это пишут по-русски; первое число месяца
    dates: {d MMMM yyyy: "d\_MMMM yyyy"}
    first-of-month: "1"

    # Что стоит между цифрами 3,5
    decimal-sign: ","

    # Разделы
    nav-articles: Тексты
    nav-films: Фильмы
    nav-directors: Режиссёры
    nav-people: Персоны
    nav-festivals: Фестивали
    nav-topics: Темы
    nav-series: Циклы
    nav-issues: Номера
    nav-contributors: Авторы
    nav-archive: Архив
    nav-now-showing: Сейчас на экранах
    nav-not-found: Страница не найдена

    # Любая страница
    skip: Перейти к тексту
    navigation: Разделы
    issn: "ISSN\_{number}"
    list-between: ", "
    list-last: " и "
    pages: Страницы
    previous: "← Предыдущая страница"
    next: "Следующая страница →"
    page-of: "страница {number} из\_{total}"
    letters: По алфавиту
    years: По годам
    by-country: По странам
    chart: Фильмы по годам
    breadcrumbs: Вы здесь
    neighbours: Соседние страницы
    decade: "{year}-е"
    films-of: "Фильмы: {year}"
    films-from: "Фильмы: {country}"
    articles-count: {one: "{count}\_текст", few: "{count}\_текста", many: "{count}\_текстов", other: "{count}\_текста"}
    films: {one: "{count}\_фильм", few: "{count}\_фильма", many: "{count}\_фильмов", other: "{count}\_фильма"}
    films-count: {one: "{count}\_фильм", few: "{count}\_фильма", many: "{count}\_фильмов", other: "{count}\_фильма"}
    people-count: {one: "{count}\_персона", few: "{count}\_персоны", many: "{count}\_персон", other: "{count}\_персоны"}
    contributors-count: {one: "{count}\_автор", few: "{count}\_автора", many: "{count}\_авторов", other: "{count}\_автора"}
    directors-count: {one: "{count}\_режиссёр", few: "{count}\_режиссёра", many: "{count}\_режиссёров", other: "{count}\_режиссёра"}
    index-description: "{title} — {journal}."

    # Главная страница
    lead: Главное
    features: Выбор редакции
    latest: Новые тексты
    current-issue: Свежий номер

    # Текст
    by: "Текст:"
    questions-by: "Вопросы:"
    before-conversation: ". "
    in-conversation-with: "Ответы:"
    translated-by: "Перевод:"
    translated-from: "Язык оригинала: {language}"
    updated: Обновлено
    draft: Черновик
    future: Ещё не опубликовано
    rating: "Оценка: {mark}"
    also-in: "На других языках:"
    content-warning: "Предупреждение:"
    first-published: "Впервые опубликовано:"
    corrections: Исправления
    kinds: Рубрики
    all-kinds: Все
    people: Персоны
    festivals: Фестивали
    topics: Темы
    series: Цикл
    issue: Номер
    issues: Номера
    # Без числа: 21 фильм — это тоже one.
    films-discussed: {one: В этом тексте, few: В этом тексте, many: В этом тексте, other: В этом тексте}
    footnotes: Примечания
    spoiler: "Спойлер: откройте, чтобы прочитать"
    watch: Смотреть
    listen: Слушать
    view-picture: Посмотреть изображение
    at-provider: "на\_{name}"

    # Фильм
    film: Фильм
    film-description: "{title}. Режиссура:"
    film-description-bare: "{title}: кто снимал фильм и что мы о нём писали."
    directed-by: "Режиссура:"
    director-unknown: Режиссёр неизвестен
    part-of: "В составе:"
    parts: Части
    facts: О фильме
    form: Вид
    form-feature: Полнометражный фильм
    form-short: Короткометражный фильм
    form-documentary: Документальный фильм
    form-series: Сериал
    form-episode: Серия
    form-programme: Программа
    form-omnibus: Киноальманах
    also-known-as: Другие названия
    year: Год
    produced: "снято в\_{year}\_году"
    year-circa: "ок.\_{year}"
    year-unfinished: не завершён
    citation: "{title} (реж. {directors}, {year})"
    et-al: " и\_др."
    countries: {one: Страна, few: Страны, many: Страны, other: Страны}
    languages: {one: Язык, few: Языки, many: Языки, other: Языки}
    running-time: Хронометраж
    minutes: {one: "{count}\_минута", few: "{count}\_минуты", many: "{count}\_минут", other: "{count}\_минуты"}
    minutes-seconds: "{minutes}\_мин {seconds}\_с"
    seconds: {one: "{count}\_секунда", few: "{count}\_секунды", many: "{count}\_секунд", other: "{count}\_секунды"}
    picture: Изображение
    ratio: Формат кадра
    companies: Производство
    remake-of: Ремейк фильма
    remakes: {one: Ремейк, few: Ремейки, many: Ремейки, other: Ремейки}
    awards: Награды
    trailer: Трейлер
    watch-trailer: Смотреть трейлер
    cast: В ролях
    crew: Съёмочная группа
    synopsis: Синопсис
    stills: Кадры из фильма
    showings: Где посмотреть
    showing-was: "Раньше:"
    showing-is: "Сейчас:"
    showing-will: "Скоро:"
    since: с
    until: по
    with-partner: "партнёр: {name}"
    articles-about-film: Тексты о фильме
    mentions: Упоминания

    # Персона
    other-names: "Другие имена:"
    life-span: "{born}–{died}"
    born-in: "род.\_{born}"
    person-description: "{name}: фильмография и тексты журнала."
    born: "дата рождения:"
    died: "дата смерти:"
    biography: Биография
    filmography: Фильмография
    as-character: "роль: {name}"
    conversations: "На вопросы отвечает {name}"
    articles-about: "{name} в текстах журнала"
    articles-by: "Автор — {name}"
    interviews-led: "Вопросы задаёт {name}"
    translated-by-heading: "Переводчик — {name}"

    # Остальные страницы
    festival-description: "{name}: фильмы фестиваля и что мы о них писали."
    about-festival: О фестивале
    editions: По годам
    films-shown: Фильмы фестиваля
    topic-description: "Тексты на тему «{title}»."
    series-description: "{title}: все тексты цикла по порядку."
    issue-description: "{title}: от редакции и содержание номера."
    issue-number: "№\_{number}"
    edited-by: "Редакция:"
    editorial: От редакции
    contents: Содержание
    not-found-text: По этому адресу ничего нет. Возможно, в нём опечатка или страницу удалили.
    to-home: "На главную страницу: {title}"
    moved: Страница переехала
    moved-here: Теперь она здесь.

    # Жанры, которым journal.yaml не даёт своего названия
    kind-interview: Интервью
    kinds-interview: Интервью
    kind-review: Рецензия
    kinds-review: Рецензии
    kind-essay: Эссе
    kinds-essay: Эссе
    kind-report: Репортаж
    kinds-report: Репортажи
    kind-list: Список
    kinds-list: Списки
    kind-obituary: Некролог
    kinds-obituary: Некрологи
    kind-profile: Портрет
    kinds-profile: Портреты
    kind-news: Новость
    kinds-news: Новости

    # Кто что делал
    role-direction: Режиссура
    role-acting: Роли
    role-screenplay: Сценарий
    role-story: Сюжет
    role-based-on: Литературная основа
    role-producer: Продюсер
    role-executive-producer: Исполнительный продюсер
    role-co-producer: Сопродюсер
    role-director-of-photography: Оператор
    role-editor: Монтаж
    role-music: Музыка
    role-sound: Звук
    role-production-designer: Художник-постановщик
    role-costume-designer: Художник по костюмам
    role-make-up: Грим
    role-animation: Анимация
    role-casting: Кастинг
    role-assistant-director: Второй режиссёр
    role-narrator: Закадровый голос
    role-visual-effects: Визуальные эффекты
    role-colourist: Цветокоррекция
    role-choreographer: Хореография

    # Around an article, and the indexes in the footer
    about-author: "Об авторе: {name}"
    after: Дальше
    all-articles: Все тексты
    all-by: "Все тексты: {name}"
    all-films: Все фильмы
    all-showings: Всё, что идёт сейчас
    before: Раньше
    by-decade: По десятилетиям
    catalogues: В других каталогах
    cite: Как цитировать
    filed-under: Рубрики
    in-this-article: В этом тексте
    indexes: Всё в журнале
    quoted: "«{text}»."
    reading-time: {one: "{count}\_минута чтения", few: "{count}\_минуты чтения", many: "{count}\_минут чтения", other: "{count}\_минуты чтения"}
    related: Читайте также

    # Search
    nav-search: Поиск
    search-label: Фильмы, люди, тексты
    search-results: Что нашлось
    search-count: "Найдено: {count}"
    search-more: Показать ещё
    search-none: Ничего не нашлось.
    search-failed: Поиск сейчас недоступен. Списки ниже тоже ведут всюду.
    search-without-script: Для поиска нужен JavaScript. Эти списки тоже ведут всюду.
    search-indexes: Всё, что есть

    """###
  ),
  (
    "strings/uk.yaml",
    ###"""
    # The words of the theme in Ukrainian. Not yet read by a native reader. \_ is a no-break space.
    # Names stand in the nominative, since nothing here declines them.

    months: [січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня]
    months-standalone: [січень, лютий, березень, квітень, травень, червень, липень, серпень, вересень, жовтень, листопад, грудень]
    months-short: [січ., лют., бер., квіт., трав., черв., лип., серп., вер., жовт., лист., груд.]
    weekdays: [понеділок, вівторок, середа, четвер, п’ятниця, субота, неділя]

    dates: {d MMMM yyyy: "d\_MMMM yyyy"}
    first-of-month: "1"

    # What stands between the digits of 3,5
    decimal-sign: ","

    # Navigation and names of the indexes
    nav-articles: Тексти
    nav-films: Фільми
    nav-directors: Режисери
    nav-people: Персони
    nav-festivals: Фестивалі
    nav-topics: Теми
    nav-series: Цикли
    nav-issues: Номери
    nav-contributors: Автори
    nav-archive: Архів
    nav-now-showing: Зараз на екранах
    nav-not-found: Сторінку не знайдено

    # Every page
    skip: Перейти до тексту
    navigation: Розділи
    issn: "ISSN\_{number}"
    list-between: ", "
    list-last: " і "
    pages: Сторінки
    previous: "← Попередня сторінка"
    next: "Наступна сторінка →"
    page-of: "сторінка {number} з\_{total}"
    letters: За абеткою
    years: За роками
    by-country: За країнами
    chart: Фільми за роками
    breadcrumbs: Ви тут
    neighbours: Сусідні сторінки
    decade: "{year}-ті"
    films-of: "Фільми: {year}"
    films-from: "Фільми: {country}"
    articles-count: {one: "{count}\_текст", few: "{count}\_тексти", many: "{count}\_текстів", other: "{count}\_тексту"}
    films: {one: "{count}\_фільм", few: "{count}\_фільми", many: "{count}\_фільмів", other: "{count}\_фільму"}
    films-count: {one: "{count}\_фільм", few: "{count}\_фільми", many: "{count}\_фільмів", other: "{count}\_фільму"}
    people-count: {one: "{count}\_персона", few: "{count}\_персони", many: "{count}\_персон", other: "{count}\_персони"}
    contributors-count: {one: "{count}\_автор", few: "{count}\_автори", many: "{count}\_авторів", other: "{count}\_автора"}
    directors-count: {one: "{count}\_режисер", few: "{count}\_режисери", many: "{count}\_режисерів", other: "{count}\_режисера"}
    index-description: "{title} — {journal}."

    # The home page
    lead: Головне
    features: Вибір редакції
    latest: Нові тексти
    current-issue: Свіжий номер

    # An article
    by: "Текст:"
    questions-by: "Запитання:"
    before-conversation: ". "
    in-conversation-with: "Відповіді:"
    translated-by: "Переклад:"
    translated-from: "Мова оригіналу: {language}"
    updated: Оновлено
    draft: Чернетка
    future: Ще не опубліковано
    rating: "Оцінка: {mark}"
    also-in: "Іншими мовами:"
    content-warning: "Застереження:"
    first-published: "Уперше опубліковано:"
    corrections: Виправлення
    kinds: Рубрики
    all-kinds: Усі
    people: Персони
    festivals: Фестивалі
    topics: Теми
    series: Цикл
    issue: Номер
    issues: Номери
    # Without the number: 21 is one, too.
    films-discussed: {one: У цьому тексті, few: У цьому тексті, many: У цьому тексті, other: У цьому тексті}
    footnotes: Примітки
    spoiler: "Спойлер: відкрийте, щоб прочитати"
    watch: Дивитися
    listen: Слухати
    view-picture: Подивитися зображення
    at-provider: "на\_{name}"

    # A film
    film: Фільм
    film-description: "{title}. Режисура:"
    film-description-bare: "{title}: хто знімав фільм і що ми про нього писали."
    directed-by: "Режисура:"
    director-unknown: Режисер невідомий
    part-of: "У складі:"
    parts: Частини
    facts: Про фільм
    form: Вид
    form-feature: Повнометражний фільм
    form-short: Короткометражний фільм
    form-documentary: Документальний фільм
    form-series: Серіал
    form-episode: Серія
    form-programme: Програма
    form-omnibus: Кіноальманах
    also-known-as: Інші назви
    year: Рік
    produced: "знято {year}\_року"
    year-circa: "бл.\_{year}"
    year-unfinished: не завершено
    citation: "{title} (реж. {directors}, {year})"
    et-al: " та\_ін."
    countries: {one: Країна, few: Країни, many: Країни, other: Країни}
    languages: {one: Мова, few: Мови, many: Мови, other: Мови}
    running-time: Хронометраж
    minutes: {one: "{count}\_хвилина", few: "{count}\_хвилини", many: "{count}\_хвилин", other: "{count}\_хвилини"}
    minutes-seconds: "{minutes}\_хв {seconds}\_с"
    seconds: {one: "{count}\_секунда", few: "{count}\_секунди", many: "{count}\_секунд", other: "{count}\_секунди"}
    picture: Зображення
    ratio: Формат кадру
    companies: Виробництво
    remake-of: Ремейк фільму
    remakes: {one: Ремейк, few: Ремейки, many: Ремейки, other: Ремейки}
    awards: Нагороди
    trailer: Трейлер
    watch-trailer: Дивитися трейлер
    cast: У ролях
    crew: Знімальна група
    synopsis: Синопсис
    stills: Кадри з фільму
    showings: Де подивитися
    showing-was: "Раніше:"
    showing-is: "Зараз:"
    showing-will: "Незабаром:"
    since: з
    until: по
    with-partner: "партнер: {name}"
    articles-about-film: Тексти про фільм
    mentions: Згадки

    # A person
    other-names: "Інші імена:"
    life-span: "{born}–{died}"
    born-in: "нар.\_{born}"
    person-description: "{name}: фільмографія і тексти журналу."
    born: "дата народження:"
    died: "дата смерті:"
    biography: Біографія
    filmography: Фільмографія
    as-character: "роль: {name}"
    conversations: "На запитання відповідає {name}"
    articles-about: "{name} у текстах журналу"
    articles-by: "Автор — {name}"
    interviews-led: "Запитання ставить {name}"
    translated-by-heading: "Перекладач — {name}"

    # Other pages
    festival-description: "{name}: фільми фестивалю і що ми про них писали."
    about-festival: Про фестиваль
    editions: За роками
    films-shown: Фільми фестивалю
    topic-description: "Тексти на тему «{title}»."
    series-description: "{title}: усі тексти циклу за порядком."
    issue-description: "{title}: від редакції та зміст номера."
    issue-number: "№\_{number}"
    edited-by: "Редакція:"
    editorial: Від редакції
    contents: Зміст
    not-found-text: За цією адресою нічого немає. Можливо, у ній помилка або сторінку видалено.
    to-home: "На головну сторінку: {title}"
    moved: Сторінка переїхала
    moved-here: Тепер вона тут.

    # Жанри, яким journal.yaml не дає власної назви
    kind-interview: Інтерв’ю
    kinds-interview: Інтерв’ю
    kind-review: Рецензія
    kinds-review: Рецензії
    kind-essay: Есе
    kinds-essay: Есе
    kind-report: Репортаж
    kinds-report: Репортажі
    kind-list: Список
    kinds-list: Списки
    kind-obituary: Некролог
    kinds-obituary: Некрологи
    kind-profile: Портрет
    kinds-profile: Портрети
    kind-news: Новина
    kinds-news: Новини

    # Roles
    role-direction: Режисура
    role-acting: Ролі
    role-screenplay: Сценарій
    role-story: Сюжет
    role-based-on: Літературна основа
    role-producer: Продюсер
    role-executive-producer: Виконавчий продюсер
    role-co-producer: Копродюсер
    role-director-of-photography: Оператор
    role-editor: Монтаж
    role-music: Музика
    role-sound: Звук
    role-production-designer: Художник-постановник
    role-costume-designer: Художник по костюмах
    role-make-up: Грим
    role-animation: Анімація
    role-casting: Кастинг
    role-assistant-director: Другий режисер
    role-narrator: Закадровий голос
    role-visual-effects: Візуальні ефекти
    role-colourist: Корекція кольору
    role-choreographer: Хореографія

    # Around an article, and the indexes in the footer
    about-author: "Про автора: {name}"
    after: Далі
    all-articles: Усі тексти
    all-by: "Усі тексти: {name}"
    all-films: Усі фільми
    all-showings: Усе, що йде зараз
    before: Раніше
    by-decade: За десятиліттями
    catalogues: В інших каталогах
    cite: Як цитувати
    filed-under: Рубрики
    in-this-article: У цьому тексті
    indexes: Усе в журналі
    quoted: "«{text}»."
    reading-time: {one: "{count}\_хвилина читання", few: "{count}\_хвилини читання", many: "{count}\_хвилин читання", other: "{count}\_хвилини читання"}
    related: Читайте також

    # Search
    nav-search: Пошук
    search-label: Фільми, люди, тексти
    search-results: Що знайшлося
    search-count: "Знайдено: {count}"
    search-more: Показати ще
    search-none: Нічого не знайшлося.
    search-failed: Пошук зараз недоступний. Списки нижче теж ведуть усюди.
    search-without-script: Для пошуку потрібен JavaScript. Ці списки теж ведуть усюди.
    search-indexes: Усе, що є

    """###
  ),
  (
    "topic.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% if page.description %}{{ page.title }}: {{ page.description }}{% else %}{{ "topic-description" | string: title=topic.title }}{% endif %}{% include "partials/page-of.html" %}{% endblock %}
    {% block main -%}
    <article class="topic">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1>{{ topic.title }}</h1>
    </header>
    {% if topic.text and pagination.number == 1 -%}
    <div class="text">
    {{ topic.text }}
    </div>
    {% endif -%}
    {% if articles -%}
    <section>
    <h2>{{ "articles-count" | string: (topic.articles | length) }}</h2>
    {% include "partials/article-list.html" -%}
    </section>
    {% endif -%}
    {% include "partials/mentions.html" -%}
    {% include "partials/pagination.html" -%}
    </article>
    {% endblock %}

    """###
  ),
  (
    "topics.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% include "partials/index-description.html" %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    </header>
    <ul class="entries">
    {% for topic in topics -%}
    <li><a href="{{ topic.address }}">{{ topic.title }}</a>{% if topic.articles %} <span class="count">{{ "articles-count" | string: (topic.articles | length) }}</span>{% endif %}</li>
    {% endfor -%}
    </ul>
    {% include "partials/pagination.html" -%}
    </div>
    {% endblock %}

    """###
  ),
]
