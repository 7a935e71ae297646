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
    <p><a href="{{ site.address }}">{{ "to-home" | string: title=site.title }}</a></p>
    </div>
    {% endblock %}

    """###
  ),
  (
    "archive-year.html",
    ###"""
    {% extends "base.html" %}
    {% block title %}{{ page.title }}{% if pagination.number > 1 %}, {{ "page-of" | string: number=pagination.number, total=pagination.total }}{% endif %} · {{ site.title }}{% endblock %}
    {% block description %}{{ "index-description" | string: title=page.title, journal=site.title }}{% if pagination.number > 1 %} {{ "page-of" | string: number=pagination.number, total=pagination.total }}.{% endif %}{% endblock %}
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
    <section class="letter">
    {% if section.month -%}
    <h2>{{ section.month | date: "LLLL" }}</h2>
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
    {% block description %}{{ "index-description" | string: title=page.title, journal=site.title }}{% endblock %}
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
    {% block description %}{% if article.description %}{{ article.description }}{% else %}{{ article.title }}{% if page.description %}: {{ page.description }}{% endif %}{% endif %}{% endblock %}
    {% block canonical %}{% if article.canonical %}{{ article.canonical }}{% else %}{{ page.canonical }}{% endif %}{% endblock %}
    {% block og-type %}article{% endblock %}
    {% block main -%}
    <article class="article" data-pagefind-body>
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <p class="kicker"><a href="{{ article.kind-address }}">{{ article.kicker }}</a>{% if article.is-draft %} · <strong>{{ "draft" | string }}</strong>{% endif %}</p>
    <h1 data-pagefind-meta="title"{% if article.language %} lang="{{ article.language }}"{% endif %}>{{ article.title }}</h1>
    {% if article.standfirst -%}
    <p class="standfirst"{% if article.language %} lang="{{ article.language }}"{% endif %}>{{ article.standfirst }}</p>
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
    </header>
    {% if article.still -%}
    {% include "partials/still.html" with still=article.still, is-first=true -%}
    {% endif -%}
    {% if article.content-warning -%}
    <p class="content-warning"><strong>{{ "content-warning" | string }}</strong> {{ article.content-warning }}</p>
    {% endif -%}
    <div class="text"{% if article.language %} lang="{{ article.language }}"{% endif %}>
    {{ article.body }}
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
    {% if article.people or article.topics or article.festivals or article.series or article.issue -%}
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
    </dl>
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
    </footer>
    </article>
    {% endblock %}

    """###
  ),
  (
    "articles.html",
    ###"""
    {% extends "base.html" %}
    {% block title %}{{ page.title }}{% if pagination.number > 1 %}, {{ "page-of" | string: number=pagination.number, total=pagination.total }}{% endif %} · {{ site.title }}{% endblock %}
    {% block description %}{{ "index-description" | string: title=page.title, journal=site.title }}{% if pagination.number > 1 %} {{ "page-of" | string: number=pagination.number, total=pagination.total }}.{% endif %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    </header>
    {% if kinds -%}
    <nav class="kinds" aria-label="{{ "kinds" | string }}">
    <ul>
    <li><a href="{{ site.indexes.articles | default: site.address }}"{% if pagination.number == 1 %} aria-current="page"{% endif %}>{{ "all-kinds" | string }}</a></li>
    {% for kind in kinds -%}
    <li><a href="{{ kind.address }}"{% if kind.address == page.address %} aria-current="page"{% endif %}>{{ kind.plural }}</a> <span class="count">{{ kind.count }}</span></li>
    {% endfor -%}
    </ul>
    </nav>
    {% endif -%}
    <ul class="article-list">
    {% for article in articles -%}
    <li>
    {% include "partials/article-teaser.html" with is-first=forloop.first -%}
    </li>
    {% endfor -%}
    </ul>
    {% include "partials/pagination.html" -%}
    </div>
    {% endblock %}

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
      const shown = 20, longestKey = 12;
      const fetched = new Map();
      let options = [], active = -1, running, timer;

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
        const form = { year: "numeric", month: "long", timeZone: "UTC" };
        if (date.length > 7) form.day = "numeric";
        return new Intl.DateTimeFormat(document.documentElement.lang || "en", form).format(new Date(date));
      };

      const option = ([, address, title, detail, date]) => {
        const id = "search-option-" + options.length;
        const made = element("a", title, { role: "option", id, tabindex: "-1", "aria-selected": "false" });
        made.href = "../" + address;
        const line = [detail, dateText(date)].filter(Boolean).join(" · ");
        if (line) made.append(" ", element("span", line, { class: "meta" }));
        options.push(made);
        return made;
      };

      const show = (found) => {
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
      };

      const open = (isOpen) => {
        list.hidden = !isOpen;
        box.setAttribute("aria-expanded", isOpen);
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
          const found = query ? await find(query, signal) : [];
          if (signal.aborted) return;
          show(found);
          const count = found.length > shown ? shown + "+" : found.length;
          status.textContent = !query ? "" : count ? form.dataset.count.replace("#", count) : form.dataset.none;
        } catch (error) {
          if (signal.aborted) return;
          show([]);
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
          const step = event.key === "ArrowDown" ? 1 : -1;
          choose(active < 0 && step < 0 ? options.length - 1 : (active + step + options.length) % options.length);
        } else if (event.key === "Escape") {
          if (!list.hidden) open(false);
          else if (box.value) [box.value] = [""], search();
        }
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
    /* The built-in theme of Intertitle. */

    :root {
      color-scheme: light dark;
      --paper: #fdfbf7;
      --ink: #1d1a17;
      --quiet: #5f574e;
      --rule: #d9d1c4;
      --shade: #f3eee4;
      --accent: #8c2f1b;
      --serif: "Iowan Old Style", "Palatino Nova", Palatino, "Palatino Linotype", "URW Palladio L", P052, "Book Antiqua", Georgia, serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
      --measure: 37rem;
      --wide: 58rem;
      --page: 72rem;
      --gap: clamp(1rem, 4vw, 2rem);
    }

    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #171513;
        --ink: #e9e3d9;
        --quiet: #ada396;
        --rule: #3d3731;
        --shade: #221f1b;
        --accent: #f0a089;
      }
    }

    *, ::before, ::after { box-sizing: border-box; }

    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }

    body {
      margin: 0;
      padding: 0 var(--gap);
      background: var(--paper);
      color: var(--ink);
      font: 1.125rem/1.6 var(--serif);
      overflow-wrap: break-word;
    }

    h1, h2, h3, h4, h5, h6 { font-weight: 600; line-height: 1.2; text-wrap: balance; margin: 2em 0 .6em; }
    h1 { font-size: clamp(1.9rem, 1.3rem + 2.8vw, 3.1rem); line-height: 1.1; margin: 0 0 .4em; }
    h2 { font-size: 1.4rem; }
    h3 { font-size: 1.15rem; }
    p { margin: 0 0 1em; }
    ul, ol { padding-inline-start: 1.4em; }
    img { max-width: 100%; height: auto; display: block; }
    cite, em, i { font-style: italic; }
    /* Scripts that have no italics. */
    :is(cite, em):is(:lang(ka), :lang(hy), :lang(ar), :lang(fa), :lang(he), :lang(hi), :lang(th), :lang(zh), :lang(ja), :lang(ko)) { font-style: normal; }
    time { white-space: nowrap; }
    sup { font-size: .7em; line-height: 0; }
    hr { border: 0; border-top: 1px solid var(--rule); margin: 2.5em auto; width: 6rem; }
    pre { overflow-x: auto; background: var(--shade); padding: 1em; font-size: .85em; }
    blockquote { margin: 1.5em 0; padding-inline-start: 1.2em; border-inline-start: 2px solid var(--rule); }
    table { width: 100%; border-collapse: collapse; margin: 1.5em 0; font: .95rem/1.45 var(--sans); }
    th, td { padding: .5em .8em .5em 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; }
    .align-right { text-align: end; }
    .align-center { text-align: center; }

    a { color: inherit; text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
    a:hover { color: var(--accent); text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    :target { scroll-margin-top: 1rem; }
    .skip { position: absolute; inset-inline-start: -200vw; }
    .skip:focus { inset-inline-start: 1rem; top: .5rem; z-index: 1; padding: .5rem 1rem; background: var(--paper); }

    /* Head and foot of the page */
    .masthead, main, .colophon { max-width: var(--page); margin-inline: auto; }
    .masthead { padding-block: 1.5rem 0; border-bottom: 1px solid var(--rule); margin-bottom: clamp(1.5rem, 5vw, 3.5rem); }
    .masthead-title { font-size: 1.5rem; font-weight: 600; line-height: 1.2; margin: 0; }
    .masthead-title a { text-decoration: none; display: inline-block; min-height: 1.5rem; }
    h1.masthead-title { font-size: clamp(2rem, 1.2rem + 4vw, 4rem); line-height: 1.05; letter-spacing: -.01em; }
    .masthead-description { color: var(--quiet); font-style: italic; margin: .5rem 0 0; }
    .masthead ul, .kinds ul, .letters ul, .pagination ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; }
    .masthead nav { margin-top: .75rem; }
    .masthead li a, .kinds a, .letters a, .pagination a { display: inline-block; padding-block: .5rem; min-width: 1.5rem; }
    .masthead nav, .kinds, .letters, .pagination, .kicker, .meta, .byline, .count, figcaption, .facts, .colophon, .rating, .translations, .dates { font-family: var(--sans); font-size: .9rem; line-height: 1.5; }
    .masthead nav a { text-decoration: none; }
    .masthead nav a:hover, [aria-current="page"] { text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 2px; }
    .colophon { margin-top: 5rem; padding-block: 1.5rem 3rem; border-top: 1px solid var(--rule); color: var(--quiet); }
    .colophon p { margin: 0; }

    /* What all pages share */
    .page-head, .text, .article-foot, .index, .film > section, .person > section, .festival > section, .topic > section, .series > section, .issue > section, .content-warning, .dedication { max-width: var(--measure); margin-inline: auto; }
    .page-head { margin-bottom: 2rem; }
    .kicker { margin: 0 0 .5rem; color: var(--accent); letter-spacing: .04em; }
    .kicker a { color: inherit; text-decoration: none; display: inline-block; min-height: 1.5rem; }
    .kicker a:hover { text-decoration: underline; }
    .standfirst { font-size: 1.25rem; line-height: 1.45; color: var(--quiet); text-wrap: pretty; }
    .meta, .byline, .count, figcaption, .dates, .original-titles { color: var(--quiet); }
    .byline, .rating, .translations { margin-bottom: .4rem; }
    .original-titles { font-size: 1.15rem; }
    .year { font-weight: 400; font-size: .75em; color: var(--quiet); }
    .still { margin: 2rem auto; }
    .frames { display: flex; flex-wrap: wrap; gap: .75rem; align-items: start; }
    .frames > * { flex: 0 1 auto; }
    .frames > :not(:only-child) { flex: 1 1 14rem; min-width: 0; }
    .media, .captioned { margin: 0; }
    figcaption { margin-top: .6rem; }
    figcaption p { margin: 0; }
    .credit { font-size: .8rem; }
    .article > .still, .film > .still, .issue > .still { max-width: var(--wide); }
    .portrait { max-width: var(--measure); margin-inline: auto; }
    .portrait img { max-width: min(100%, 20rem); }

    /* Text */
    .text > :first-child { margin-top: 0; }
    .question { font-size: 1.125rem; line-height: 1.45; font-weight: 700; margin: 2em 0 .6em; text-wrap: pretty; }
    .pull { margin: 2.2em 0; padding: 1.4em 1em; border: 3px double var(--accent); text-align: center; font-size: 1.4rem; line-height: 1.35; font-style: italic; text-wrap: balance; }
    .pull > :last-child, .note > :last-child { margin-bottom: 0; }
    .note, .content-warning, .spoiler, .film-card, .media > a, .showings { background: var(--shade); padding: 1rem 1.2rem; }
    .note, .spoiler, .content-warning { font-size: 1rem; margin-block: 1.5em; }
    summary { cursor: pointer; font-family: var(--sans); min-height: 1.5rem; }
    .media > a { display: grid; place-content: center; text-align: center; aspect-ratio: 16 / 9; text-decoration: none; border: 1px solid var(--rule); }
    .media:not(.is-video) > a { aspect-ratio: auto; }
    :is(.is-video, .is-audio) > a > .media-action::before { content: "▶\FE0E  "; color: var(--accent); }
    .media-action { font: 600 1.1rem var(--sans); }
    .footnotes { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: .95rem; line-height: 1.5; }
    .end-note { font-style: italic; color: var(--quiet); margin-top: 2rem; }
    .end-note em, .end-note cite, .pull em, .pull cite { font-style: normal; }
    .dedication { font-style: italic; text-align: center; margin-block: 2rem; }
    .article-foot { margin-top: 3rem; }

    /* Facts, cards, lists */
    .facts { margin: 2rem 0; border-top: 1px solid var(--rule); }
    ul.facts { list-style: none; padding: 0; }
    .facts div, .facts li { display: grid; grid-template-columns: minmax(6rem, 2fr) 5fr; gap: 0 1rem; padding: .45rem 0; border-bottom: 1px solid var(--rule); }
    h2 + .facts { margin-top: 0; }
    .facts.cast li { grid-template-columns: 1fr 1fr; }
    .facts dt { color: var(--quiet); }
    .facts dd { margin: 0; }
    .facts a { display: inline-block; min-height: 1.5rem; }
    .cards, .grid, .article-list, .film-list, .people-list, .entries, .mentions ul, .showings ul { list-style: none; padding: 0; margin: 0; }
    .cards { display: grid; gap: 1rem; }
    .film-card { border-inline-start: 3px solid var(--accent); font-size: 1rem; line-height: 1.5; }
    .text .film-card, .text .media, .captioned { margin-block: 1.8em; }
    .text .captioned .film-card { margin-block: 0; }
    .film-card p { margin: 0; }
    .film-card img { margin-bottom: .8rem; }
    .film-card-title { font-size: 1.25rem; line-height: 1.3; font-weight: 600; }
    .film-card .original-titles { font-size: 1rem; }
    .article-list > li, .mentions li, .entries li { padding-block: 1rem; border-bottom: 1px solid var(--rule); }
    .article-list p { margin: 0; }
    .article-list > li:last-child, .entries li:last-child, .mentions li:last-child { border-bottom: 0; }
    .contents h3 { margin-bottom: 0; color: var(--accent); }
    .numbered { list-style: decimal; padding-inline-start: 1.6em; }
    .headline { font-size: 1.2rem; line-height: 1.3; font-weight: 600; text-wrap: pretty; }
    .headline a, .teaser h2 a { text-decoration: none; }
    .headline a:hover, .teaser h2 a:hover { text-decoration: underline; }
    .issue-teaser img { margin-bottom: .8rem; }
    .issue-teaser p { margin: 0; }
    .film-list li, .people-list li { padding-block: .3rem; }
    .people-list { columns: 16rem; }
    .people-list li { break-inside: avoid; }
    .mention { margin: 0 0 .3rem; }
    .mentions .meta { margin: 0; }
    .showings { margin-block: 2rem; }
    .showings h2 { margin: 0 0 .4rem; }
    .is-over { color: var(--quiet); }
    .letters { border-block: 1px solid var(--rule); margin-bottom: 2rem; }
    .letter h2 { margin: 1.8em 0 .4em; color: var(--accent); }
    .kinds { margin-bottom: 1rem; }
    .pagination { margin-top: 2rem; }
    .pagination ul { justify-content: space-between; align-items: center; }

    /* Teasers and the home page */
    .teaser h2 { font-size: 1.35rem; margin: 0 0 .4rem; }
    .teaser .standfirst { font-size: 1.05rem; margin-bottom: .4rem; }
    .teaser .meta { margin: 0; }
    .teaser-still { display: block; margin-bottom: .8rem; }
    .lead { padding-bottom: 2.5rem; border-bottom: 1px solid var(--rule); }
    .lead .teaser h2 { font-size: clamp(1.7rem, 1.2rem + 2.2vw, 2.8rem); line-height: 1.12; }
    .lead .standfirst { font-size: 1.2rem; margin-block: .6rem; }
    .grid { display: grid; gap: 2.5rem var(--gap); grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
    .features { padding-block: 2.5rem; border-bottom: 1px solid var(--rule); }
    .columns > section { max-width: var(--measure); }
    .columns h2 { margin-top: 2.5rem; }

    @media (min-width: 40rem) {
      .cards .has-still { display: grid; grid-template-columns: 12rem 1fr; gap: 1.2rem; align-items: start; }
      .article-list .teaser { display: grid; grid-template-columns: 13rem 1fr; gap: 1.5rem; align-items: start; }
      .article-list .teaser-still { margin: .4rem 0 0; }
      .article-list .teaser-text:only-child { grid-column: 1 / -1; }
    }

    @media (min-width: 60rem) {
      .lead .teaser { display: grid; grid-template-columns: 3fr 2fr; gap: 2.5rem; align-items: center; }
      .columns { display: grid; grid-template-columns: 2fr 1fr; gap: 4rem; }
    }

    @media print {
      :root { --paper: #fff; --ink: #000; --quiet: #333; --rule: #999; --shade: #fff; --accent: #000; }
      body { font-size: 11pt; padding: 0; }
      .masthead nav, .skip, .pagination, .letters, .kinds, .media { display: none; }
      .still, .pull, .film-card, .facts div, .facts li { break-inside: avoid; }
      h1, h2, h3, .question { break-after: avoid; }
      a { text-decoration: none; }
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
    .search-form .meta { display: block; color: var(--quiet); }
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
    <title>{% block title %}{{ page.title }} · {{ site.title }}{% endblock %}</title>
    <meta name="description" content="{% block description %}{% if page.description %}{{ page.description }}{% elif site.description %}{{ site.description }}{% else %}{{ page.title }}{% endif %}{% endblock %}">
    {% if not page.is-indexed -%}
    <meta name="robots" content="noindex">
    {% else -%}
    <link rel="canonical" href="{% block canonical %}{{ page.canonical }}{% endblock %}">
    {% endif -%}
    {% for feed in page.feeds -%}
    <link rel="alternate" type="{{ feed.type }}" href="{{ feed.address }}" title="{{ feed.title }}">
    {% endfor -%}
    <meta property="og:site_name" content="{{ site.title }}">
    <meta property="og:title" content="{{ page.title }}">
    <meta property="og:type" content="{% block og-type %}website{% endblock %}">
    <meta property="og:url" content="{{ page.canonical }}">
    <meta name="color-scheme" content="light dark">
    <link rel="stylesheet" href="{{ site.stylesheet }}">
    {% block head %}{% endblock -%}
    {% include "head.html" -%}
    </head>
    <body>
    <a class="skip" href="#main">{{ "skip" | string }}</a>
    <header class="masthead">
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
    <footer class="colophon">
    <p><a href="{{ site.address }}">{{ site.title }}</a>{% if site.issn %} · {{ "issn" | string: number=site.issn }}{% endif %}</p>
    {% if site.description -%}
    <p>{{ site.description }}</p>
    {% endif -%}
    </footer>
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
    <figure class="media is-{{ kind }}">
    <a href="{{ address }}" rel="external noreferrer">{% if kind == "audio" %}<span class="media-action">{{ "listen" | string }}</span> {% elif kind == "picture" %}<span class="media-action">{{ "view-picture" | string }}</span> {% elif kind == "video" %}<span class="media-action">{{ "watch" | string }}</span> {% endif %}{% if title != "" %}<span class="media-title">{{ title }}</span>{% elif kind == "page" %}<span class="media-title">{{ address }}</span>{% endif %}{% if provider %} <span class="media-provider">{{ "at-provider" | string: name=provider }}</span>{% endif %}</a>
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
    {% block title %}{{ page.title }}{% if pagination.number > 1 %}, {{ "page-of" | string: number=pagination.number, total=pagination.total }}{% endif %} · {{ site.title }}{% endblock %}
    {% block description %}{{ "index-description" | string: title=page.title, journal=site.title }}{% if pagination.number > 1 %} {{ "page-of" | string: number=pagination.number, total=pagination.total }}.{% endif %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    <p class="standfirst">{{ "contributors-count" | string: count }}</p>
    </header>
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
    <li><a href="{{ person.address }}">{{ person.sort-name }}</a> <span class="count">{{ "articles-count" | string: person.articles-count }}</span></li>
    {% endfor -%}
    </ul>
    </section>
    {% endfor -%}
    {% include "partials/pagination.html" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "directors.html",
    ###"""
    {% extends "base.html" %}
    {% block title %}{{ page.title }}{% if pagination.number > 1 %}, {{ "page-of" | string: number=pagination.number, total=pagination.total }}{% endif %} · {{ site.title }}{% endblock %}
    {% block description %}{{ "index-description" | string: title=page.title, journal=site.title }}{% if pagination.number > 1 %} {{ "page-of" | string: number=pagination.number, total=pagination.total }}.{% endif %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    <p class="standfirst">{{ "directors-count" | string: count }}</p>
    </header>
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
    <li><a href="{{ person.address }}">{{ person.sort-name }}</a> <span class="count">{{ "films-count" | string: person.films-directed }}</span></li>
    {% endfor -%}
    </ul>
    </section>
    {% endfor -%}
    {% include "partials/pagination.html" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "edition.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{{ "festival-description" | string: name=page.title }}{% endblock %}
    {% block main -%}
    <article class="festival">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1>{{ page.title }}</h1>
    {% if edition.festival.place -%}
    <p class="byline">{{ edition.festival.place }}</p>
    {% endif -%}
    {% if edition.from or edition.until -%}
    <p class="dates">{% include "partials/period.html" with from=edition.from, until=edition.until %}</p>
    {% endif -%}
    </header>
    {% if edition.articles -%}
    <section>
    <h2>{{ "articles-about" | string: name=page.title }}</h2>
    {% include "partials/articles-about.html" with articles=edition.articles -%}
    </section>
    {% endif -%}
    {% if edition.films -%}
    <section>
    <h2>{{ "films-shown" | string }}</h2>
    <ul class="film-list">
    {% for entry in edition.films -%}
    <li>{% include "partials/film-line.html" with film=entry.film %}{% if entry.section %} <span class="meta">· {{ entry.section }}</span>{% endif %}</li>
    {% endfor -%}
    </ul>
    </section>
    {% endif -%}
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
    {% block description %}{% if page.description %}{{ page.title }}: {{ page.description }}{% else %}{{ "festival-description" | string: name=festival.name }}{% endif %}{% endblock %}
    {% block main -%}
    <article class="festival">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1>{{ festival.name }}</h1>
    {% if festival.place -%}
    <p class="byline">{{ festival.place }}</p>
    {% endif -%}
    </header>
    {% if festival.text -%}
    <section class="text" aria-label="{{ "about-festival" | string }}">
    {{ festival.text }}
    </section>
    {% endif -%}
    {% if festival.articles -%}
    <section>
    <h2>{{ "articles-about" | string: name=festival.name }}</h2>
    {% include "partials/articles-about.html" with articles=festival.articles -%}
    </section>
    {% endif -%}
    {% for edition in festival.editions -%}
    <section class="edition">
    <h2>{% if edition.address %}<a href="{{ edition.address }}">{{ festival.name }} {{ edition.edition }}</a>{% else %}{{ festival.name }} {{ edition.edition }}{% endif %}</h2>
    {% if edition.from or edition.until -%}
    <p class="dates">{% include "partials/period.html" with from=edition.from, until=edition.until %}</p>
    {% endif -%}
    {% if edition.films -%}
    <ul class="film-list">
    {% for entry in edition.films -%}
    <li>{% include "partials/film-line.html" with film=entry.film %}{% if entry.section %} <span class="meta">· {{ entry.section }}</span>{% endif %}</li>
    {% endfor -%}
    </ul>
    {% endif -%}
    </section>
    {% endfor -%}
    {% for entry in festival.films -%}
    {% if not entry.edition -%}
    <p class="film-alone">{% include "partials/film-line.html" with film=entry.film %}{% if entry.section %} <span class="meta">· {{ entry.section }}</span>{% endif %}</p>
    {% endif -%}
    {% endfor -%}
    {% include "partials/mentions.html" with mentions=festival.mentions -%}
    </article>
    {% endblock %}

    """###
  ),
  (
    "festivals.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{{ "index-description" | string: title=page.title, journal=site.title }}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    </header>
    <ul class="entries">
    {% for festival in festivals -%}
    <li><a href="{{ festival.address }}">{{ festival.name }}</a>{% if festival.place %} <span class="meta">{{ festival.place }}</span>{% endif %}{% if festival.films %} <span class="count">{{ "films-count" | string: (festival.films | length) }}</span>{% endif %}{% if festival.articles %} <span class="count">{{ "articles-count" | string: (festival.articles | length) }}</span>{% endif %}</li>
    {% endfor -%}
    </ul>
    </div>
    {% endblock %}

    """###
  ),
  (
    "film.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% if film.directors %}{{ "film-description" | string: title=page.title }} {% for credit in film.directors %}{% include "partials/between.html" %}{{ credit.person.name }}{% endfor %}.{% else %}{{ "film-description-bare" | string: title=page.title }}{% endif %}{% endblock %}
    {% block og-type %}video.movie{% endblock %}
    {% block main -%}
    <article class="film" data-pagefind-body>
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1 data-pagefind-meta="title">{% include "partials/film-title.html" %}{% if film.year %} <span class="year">{{ film.year }}</span>{% endif %}</h1>
    {% if film.original-titles -%}
    <p class="original-titles">{% include "partials/original-titles.html" with titles=film.original-titles %}</p>
    {% endif -%}
    {% if film.directors -%}
    <p class="byline">{{ "directed-by" | string }} {% include "partials/credits.html" with credits=film.directors %}</p>
    {% elif film.directors-are-unknown -%}
    <p class="byline">{{ "director-unknown" | string }}</p>
    {% endif -%}
    {% if film.part-of -%}
    <p class="part-of">{{ "part-of" | string }} {% include "partials/film-link.html" with film=film.part-of %}</p>
    {% endif -%}
    </header>
    {% if film.still -%}
    {% include "partials/still.html" with still=film.still, is-first=true -%}
    {% endif -%}
    {% include "partials/showings.html" -%}
    {% if film.synopsis -%}
    <section class="text" aria-label="{{ "synopsis" | string }}">
    {{ film.synopsis }}
    </section>
    {% endif -%}
    {% if film.dedication -%}
    <p class="dedication">{{ film.dedication }}</p>
    {% endif -%}
    {% include "partials/film-facts.html" -%}
    {% if film.cast -%}
    <section class="credits">
    <h2>{{ "cast" | string }}</h2>
    <ul class="facts cast">
    {% for credit in film.cast -%}
    <li><span><a href="{{ credit.person.address }}">{{ credit.person.name }}</a>{% if credit.note %} ({{ credit.note }}){% endif %}</span>{% if credit.character %} <span class="character">{{ credit.character }}</span>{% endif %}</li>
    {% endfor -%}
    </ul>
    </section>
    {% endif -%}
    {% if film.crew -%}
    <section class="credits">
    <h2>{{ "crew" | string }}</h2>
    <dl class="facts">
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
    {% if film.articles -%}
    <section class="articles-about">
    <h2>{{ "articles-about-film" | string }}</h2>
    {% include "partials/articles-about.html" with articles=film.articles -%}
    </section>
    {% endif -%}
    {% include "partials/mentions.html" with mentions=film.mentions -%}
    {% for still in film.stills | offset: 1 -%}
    {% if forloop.first %}<section class="stills" aria-label="{{ "stills" | string }}">
    {% endif -%}
    {% include "partials/still.html" with is-first=false -%}
    {% if forloop.last %}</section>
    {% endif -%}
    {% endfor -%}
    </article>
    {% endblock %}

    """###
  ),
  (
    "films-country.html",
    ###"""
    {% extends "base.html" %}
    {% block title %}{{ page.title }}{% if pagination.number > 1 %}, {{ "page-of" | string: number=pagination.number, total=pagination.total }}{% endif %} · {{ site.title }}{% endblock %}
    {% block description %}{{ "index-description" | string: title=page.title, journal=site.title }}{% if pagination.number > 1 %} {{ "page-of" | string: number=pagination.number, total=pagination.total }}.{% endif %}{% endblock %}
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
    {% block title %}{{ page.title }}{% if pagination.number > 1 %}, {{ "page-of" | string: number=pagination.number, total=pagination.total }}{% endif %} · {{ site.title }}{% endblock %}
    {% block description %}{{ "index-description" | string: title=page.title, journal=site.title }}{% if pagination.number > 1 %} {{ "page-of" | string: number=pagination.number, total=pagination.total }}.{% endif %}{% endblock %}
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
    {% block title %}{{ page.title }}{% if pagination.number > 1 %}, {{ "page-of" | string: number=pagination.number, total=pagination.total }}{% endif %} · {{ site.title }}{% endblock %}
    {% block description %}{{ "index-description" | string: title=page.title, journal=site.title }}{% if pagination.number > 1 %} {{ "page-of" | string: number=pagination.number, total=pagination.total }}.{% endif %}{% endblock %}
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
    {% block title %}{{ page.title }}{% if pagination.number > 1 %}, {{ "page-of" | string: number=pagination.number, total=pagination.total }}{% endif %} · {{ site.title }}{% endblock %}
    {% block description %}{{ "index-description" | string: title=page.title, journal=site.title }}{% if pagination.number > 1 %} {{ "page-of" | string: number=pagination.number, total=pagination.total }}.{% endif %}{% endblock %}
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
    <nav aria-label="{{ "years" | string }}">
    <ul>
    {% for decade in decades -%}
    <li><a href="{{ decade.address }}">{{ "decade" | string: year=decade.label }}</a> <span class="count">{{ decade.count }}</span></li>
    {% endfor -%}
    </ul>
    </nav>
    {% endif -%}
    {% if countries -%}
    <nav aria-label="{{ "by-country" | string }}">
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
    <ul class="film-list">
    {% for film in section.films -%}
    <li>{% include "partials/film-line.html" %}</li>
    {% endfor -%}
    </ul>
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
    {% block masthead %}<h1 class="masthead-title">{{ site.title }}</h1>{% if site.description %}
    <p class="masthead-description">{{ site.description }}</p>{% endif %}{% endblock %}
    {% block main -%}
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
    </section>
    {% endif -%}
    {% if issue -%}
    <section class="current-issue">
    <h2>{{ "current-issue" | string }}</h2>
    {% include "partials/issue-teaser.html" -%}
    </section>
    {% endif -%}
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
    <p class="byline">{% if issue.number %}{{ "issue-number" | string: number=issue.number }}{% if issue.editors or issue.date %} · {% endif %}{% endif %}{% if issue.editors %}{{ "edited-by" | string }} {% include "partials/people.html" with people=issue.editors %}{% endif %}{% if issue.editors and issue.date %} · {% endif %}{% if issue.date %}<time datetime="{{ issue.date | iso-date }}">{{ issue.date | date: "d MMMM yyyy" }}</time>{% endif %}</p>
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
    <section class="contents">
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
    {% block description %}{{ "index-description" | string: title=page.title, journal=site.title }}{% endblock %}
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
    </div>
    {% endblock %}

    """###
  ),
  (
    "kind.html",
    ###"""
    {% extends "base.html" %}
    {% block title %}{{ page.title }}{% if pagination.number > 1 %}, {{ "page-of" | string: number=pagination.number, total=pagination.total }}{% endif %} · {{ site.title }}{% endblock %}
    {% block description %}{{ "index-description" | string: title=page.title, journal=site.title }}{% if pagination.number > 1 %} {{ "page-of" | string: number=pagination.number, total=pagination.total }}.{% endif %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    </header>
    {% if kinds -%}
    <nav class="kinds" aria-label="{{ "kinds" | string }}">
    <ul>
    <li><a href="{{ site.indexes.articles | default: site.address }}">{{ "all-kinds" | string }}</a></li>
    {% for kind in kinds -%}
    <li><a href="{{ kind.address }}"{% if kind.address == page.address %} aria-current="page"{% endif %}>{{ kind.plural }}</a> <span class="count">{{ kind.count }}</span></li>
    {% endfor -%}
    </ul>
    </nav>
    {% endif -%}
    <ul class="article-list">
    {% for article in articles -%}
    <li>
    {% include "partials/article-teaser.html" with is-first=forloop.first -%}
    </li>
    {% endfor -%}
    </ul>
    {% include "partials/pagination.html" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "now-showing.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{{ "index-description" | string: title=page.title, journal=site.title }}{% endblock %}
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
    <p class="headline"{% if article.language %} lang="{{ article.language }}"{% endif %}><a href="{{ article.address }}">{{ article.title }}</a></p>
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
    <p class="meta">{{ article.kicker }}{% if article.authors %} · {% for person in article.authors %}{% include "partials/between.html" %}{{ person.name }}{% endfor %}{% endif %} · <time datetime="{{ article.date | iso-date }}">{{ article.date | date: "d MMMM yyyy" }}</time></p>

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
    <a class="teaser-still" href="{{ article.address }}" tabindex="-1" aria-hidden="true">
    {% if is-first -%}
    {% include "partials/sized-picture.html" with sizes="(min-width: 60rem) 42rem, 92vw" -%}
    {% else -%}
    {% include "partials/sized-picture.html" with sizes="(min-width: 44rem) 23rem, 92vw" -%}
    {% endif -%}
    </a>
    {% endif -%}
    {% endif -%}
    <div class="teaser-text">
    <p class="kicker"><a href="{{ article.kind-address }}">{{ article.kicker }}</a></p>
    <h2{% if article.language %} lang="{{ article.language }}"{% endif %}><a href="{{ article.address }}">{{ article.title }}</a></h2>
    {% if article.standfirst -%}
    <p class="standfirst"{% if article.language %} lang="{{ article.language }}"{% endif %}>{{ article.standfirst }}</p>
    {% endif -%}
    <p class="meta">{% if article.authors %}{{ "by" | string }} {% for person in article.authors %}{% include "partials/between.html" %}{{ person.name }}{% endfor %} · {% endif %}<time datetime="{{ article.date | iso-date }}">{{ article.date | date: "d MMMM yyyy" }}</time>{% if article.rating %} · {{ article.rating }}{% endif %}</p>
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
    <p class="headline"{% if article.language %} lang="{{ article.language }}"{% endif %}><a href="{{ about.address }}">{{ article.title }}</a></p>
    {% include "partials/article-meta.html" -%}
    </li>
    {% endfor -%}
    </ul>

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
    {# page: the way here from the home page. -#}
    <nav class="breadcrumbs" aria-label="{{ "breadcrumbs" | string }}">
    <ol>
    {% for crumb in page.breadcrumbs -%}
    <li><a href="{{ crumb.address }}">{{ crumb.label }}</a></li>
    {% endfor -%}
    </ol>
    </nav>

    """###
  ),
  (
    "partials/byline.html",
    ###"""
    {# article: who made it, and when. -#}
    {% set author = article.authors | first -%}
    {% set interviewer = article.interviewers | first -%}
    <p class="byline">{% if author %}{{ "by" | string }} {% include "partials/people.html" with people=article.authors %} · {% endif -%}
    {% if interviewer %}{% if not author or author.id != interviewer.id or (article.authors | length) != (article.interviewers | length) %}{{ "questions-by" | string }} {% include "partials/people.html" with people=article.interviewers %} · {% endif %}{% endif -%}
    {% if article.interviewees %}{{ "in-conversation-with" | string }} {% include "partials/people.html" with people=article.interviewees %} · {% endif -%}
    {% if article.translators %}{{ "translated-by" | string }} {% include "partials/people.html" with people=article.translators %} · {% endif -%}
    <time datetime="{{ article.date | iso-date }}">{{ article.date | date: "d MMMM yyyy" }}</time>{% if article.updated %} · {{ "updated" | string }} <time datetime="{{ article.updated | iso-date }}">{{ article.updated | date: "d MMMM yyyy" }}</time>{% endif %}</p>

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
    {% for credit in credits %}{% include "partials/between.html" %}<a href="{{ credit.person.address }}">{{ credit.person.name }}</a>{% if credit.note %} ({{ credit.note }}){% endif %}{% endfor %}{# -#}

    """###
  ),
  (
    "partials/film-card.html",
    ###"""
    <div class="film-card{% if film.still %} has-still{% endif %}">
    {% if film.still -%}
    {% if film.still.image -%}
    {% include "partials/picture.html" with image=film.still.image, is-first=false -%}
    {% endif -%}
    {% endif -%}
    <div>
    <p class="film-card-title">{% include "partials/film-link.html" %}{% if film.year %} <span class="year">{{ film.year }}</span>{% endif %}</p>
    {% if film.original-titles -%}
    <p class="original-titles">{% include "partials/original-titles.html" with titles=film.original-titles %}</p>
    {% endif -%}
    {% if film.directors -%}
    <p>{{ "directed-by" | string }} {% include "partials/credits.html" with credits=film.directors %}</p>
    {% endif -%}
    {% if film.form or film.countries or film.minutes -%}
    <p class="meta">{% include "partials/film-form.html" %}{% if film.countries %}{% if film.form %} · {% endif %}{% for country in film.countries %}{% if not forloop.first %}, {% endif %}{{ country.name }}{% endfor %}{% endif %}{% if film.minutes %}{% if film.form or film.countries %} · {% endif %}{% include "partials/film-runtime.html" %}{% endif %}</p>
    {% endif -%}
    </div>
    </div>

    """###
  ),
  (
    "partials/film-chart.html",
    ###"""
    {# chart: how many films there are of each year; each bar leads to its year. -#}
    <figure class="film-chart">
    <svg viewBox="0 0 {{ chart.width }} {{ chart.height }}" preserveAspectRatio="none" role="group" aria-label="{{ "chart" | string }}">
    {% for bar in chart.bars -%}
    <a href="{{ bar.group.address }}" aria-label="{{ bar.group.label }}: {{ "films-count" | string: bar.group.count }}"><title>{{ bar.group.label }}: {{ "films-count" | string: bar.group.count }}</title><rect x="{{ bar.x }}" y="{{ bar.y }}" width="{{ bar.width }}" height="{{ bar.height }}"/></a>
    {% endfor -%}
    </svg>
    <figcaption><span>{{ chart.first }}</span> <span>{{ "chart" | string }}</span> <span>{{ chart.last }}</span></figcaption>
    </figure>

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
    <div><dt>{{ "colour" | string }}</dt><dd>{{ film.colour }}</dd></div>
    {% endif -%}
    {% if film.ratio -%}
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
    {% include "partials/film-link.html" %} <span class="meta">{% for credit in film.directors %}{% include "partials/between.html" %}{{ credit.person.name }}{% endfor %}{% if film.directors and film.year %}, {% endif %}{% if film.year %}{{ film.year }}{% endif %}</span>{# -#}

    """###
  ),
  (
    "partials/film-link.html",
    ###"""
    <a href="{{ film.address }}">{% include "partials/film-title.html" %}</a>{# -#}

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
    <section class="letter">
    {% if section.label -%}
    <h2>{{ section.label }}</h2>
    {% endif -%}
    <ul class="film-list">
    {% for film in section.films -%}
    <li>{% include "partials/film-line.html" %}</li>
    {% endfor -%}
    </ul>
    </section>
    {% endfor -%}
    {% include "partials/pagination.html" -%}

    """###
  ),
  (
    "partials/film-title.html",
    ###"""
    <cite{% if film.title-language %} lang="{{ film.title-language }}"{% endif %}>{{ film.title }}</cite>{# -#}

    """###
  ),
  (
    "partials/issue-teaser.html",
    ###"""
    <div class="issue-teaser">
    {% if issue.still -%}
    {% if issue.still.image -%}
    {% set image = issue.still.image -%}
    {% include "partials/sized-picture.html" with is-first=false, sizes="(min-width: 44rem) 23rem, 92vw" -%}
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
    <p class="mention"{% if mention.article.language %} lang="{{ mention.article.language }}"{% endif %}><a href="{{ mention.address }}">{{ mention.sentence }}</a></p>
    <p class="meta">{{ mention.article.title }}{% if mention.place %} · {{ mention.place }}{% endif %} · <time datetime="{{ mention.article.date | iso-date }}">{{ mention.article.date | date: "d MMMM yyyy" }}</time></p>
    </li>
    {% endfor -%}
    </ul>
    </section>
    {% endif -%}

    """###
  ),
  (
    "partials/original-titles.html",
    ###"""
    {# titles: each in its own language. -#}
    {% for title in titles %}{% if not forloop.first %} · {% endif %}<cite{% if title.language %} lang="{{ title.language }}"{% endif %}>{{ title.text }}</cite>{% endfor %}{# -#}

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
    "partials/people.html",
    ###"""
    {# people: linked names as a sentence’s list. -#}
    {% for person in people %}{% include "partials/between.html" %}<a href="{{ person.address }}">{{ person.name }}</a>{% endfor %}{# -#}

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
    "partials/picture.html",
    ###"""
    {# image: is-first is true for the one at the head of the page, which is wide and must not wait. -#}
    {% if is-first -%}
    {% include "partials/sized-picture.html" with sizes="(min-width: 62rem) 58rem, 92vw" -%}
    {% else -%}
    {% include "partials/sized-picture.html" with sizes="(min-width: 41rem) 37rem, 92vw" -%}
    {% endif -%}

    """###
  ),
  (
    "partials/showings-list.html",
    ###"""
    {# film: where it can be watched, or could. -#}
    <ul>
    {% for showing in film.showings -%}
    <li{% if showing.is-over %} class="is-over"{% endif %}><strong>{% if showing.is-over %}{{ "showing-was" | string }}{% elif showing.is-coming %}{{ "showing-will" | string }}{% else %}{{ "showing-is" | string }}{% endif %}</strong> {% if showing.address %}<a href="{{ showing.address }}" rel="external noreferrer">{{ showing.at }}</a>{% else %}{{ showing.at }}{% endif %}{% if showing.from or showing.until %}, {% include "partials/period.html" with from=showing.from, until=showing.until %}{% endif %}{% if showing.partner %}, {{ "with-partner" | string: name=showing.partner }}{% endif %}{% if showing.access %} ({{ showing.access }}){% endif %}</li>
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
    <a href="{{ image.link }}">
    {% include "partials/picture.html" -%}
    </a>
    {% elif forloop.length > 1 -%}
    {% include "partials/sized-picture.html" with sizes="(min-width: 41rem) 19rem, 92vw" -%}
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
    "people.html",
    ###"""
    {% extends "base.html" %}
    {% block title %}{{ page.title }}{% if pagination.number > 1 %}, {{ "page-of" | string: number=pagination.number, total=pagination.total }}{% endif %} · {{ site.title }}{% endblock %}
    {% block description %}{{ "index-description" | string: title=page.title, journal=site.title }}{% if pagination.number > 1 %} {{ "page-of" | string: number=pagination.number, total=pagination.total }}.{% endif %}{% endblock %}
    {% block main -%}
    <div class="index">
    <header class="page-head">
    <h1>{{ page.title }}</h1>
    <p class="standfirst">{{ "people-count" | string: count }}</p>
    </header>
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
    <li><a href="{{ person.address }}">{{ person.sort-name }}</a></li>
    {% endfor -%}
    </ul>
    </section>
    {% endfor -%}
    {% include "partials/pagination.html" -%}
    </div>
    {% endblock %}

    """###
  ),
  (
    "person.html",
    ###"""
    {% extends "base.html" %}
    {% block title %}{{ person.name }}{% if person.born and person.died %}{% set born = person.born | date: "yyyy" %}{% set died = person.died | date: "yyyy" %} ({{ "life-span" | string: born=born, died=died }}){% elif person.born %}{% set born = person.born | date: "yyyy" %} ({{ "born-in" | string: born=born }}){% endif %} · {{ site.title }}{% endblock %}
    {% block description %}{% if page.description %}{{ page.title }}: {{ page.description }}{% else %}{{ "person-description" | string: name=person.name }}{% endif %}{% endblock %}
    {% block og-type %}profile{% endblock %}
    {% block main -%}
    <article class="person"{% if page.is-indexed %} data-pagefind-body{% endif %}>
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1 data-pagefind-meta="title">{{ person.name }}</h1>
    {% if person.names -%}
    <p class="original-titles">{% for name in person.names %}{% if not forloop.first %} · {% endif %}<span{% if name.language %} lang="{{ name.language }}"{% endif %}>{{ name.text }}</span>{% endfor %}</p>
    {% endif -%}
    {% if person.also-known-as -%}
    <p class="also-known-as">{{ "also-known-as" | string }} {{ person.also-known-as | join: ", " }}</p>
    {% endif -%}
    {% if person.born or person.died -%}
    <p class="dates">{% if person.born %}{{ "born" | string | capitalise }} <time datetime="{{ person.born | iso-date }}">{{ person.born | date: "d MMMM yyyy" }}</time>{% endif %}{% if person.died %}{% if person.born %}, {{ "died" | string }}{% else %}{{ "died" | string | capitalise }}{% endif %} <time datetime="{{ person.died | iso-date }}">{{ person.died | date: "d MMMM yyyy" }}</time>{% endif %}</p>
    {% endif -%}
    </header>
    {% if person.portrait -%}
    <div class="portrait">
    <figure class="still">
    <div class="frames">
    {% for image in person.portrait.images -%}
    {% include "partials/sized-picture.html" with is-first=true, sizes="(min-width: 23rem) 20rem, 92vw" -%}
    {% endfor -%}
    </div>
    {% include "partials/caption.html" with caption=person.portrait.caption, credit=person.portrait.credit -%}
    </figure>
    </div>
    {% endif -%}
    {% if person.biography -%}
    <section class="text" aria-label="{{ "biography" | string }}">
    {{ person.biography }}
    </section>
    {% endif -%}
    {% if person.filmography -%}
    <section class="filmography">
    <h2>{{ "filmography" | string }}</h2>
    {% for entry in person.filmography -%}
    <h3>{{ entry.role }}</h3>
    <ul class="film-list">
    {% for part in entry.films -%}
    <li>{% include "partials/film-link.html" with film=part.film %}{% if part.film.year %} <span class="meta">{{ part.film.year }}</span>{% endif %}{% if part.character %} <span class="meta">{{ "as-character" | string: name=part.character }}</span>{% endif %}{% if part.note %} <span class="meta">({{ part.note }})</span>{% endif %}</li>
    {% endfor -%}
    </ul>
    {% endfor -%}
    </section>
    {% endif -%}
    {% if person.conversations -%}
    <section>
    <h2>{{ "conversations" | string: name=person.name }}</h2>
    {% include "partials/article-list.html" with articles=person.conversations -%}
    </section>
    {% endif -%}
    {% if person.articles-about -%}
    <section>
    <h2>{{ "articles-about" | string: name=person.name }}</h2>
    {% include "partials/articles-about.html" with articles=person.articles-about -%}
    </section>
    {% endif -%}
    {% if person.articles-by -%}
    <section>
    <h2>{{ "articles-by" | string: name=person.name }}</h2>
    {% include "partials/article-list.html" with articles=person.articles-by -%}
    </section>
    {% endif -%}
    {% if person.interviews-led -%}
    <section>
    <h2>{{ "interviews-led" | string: name=person.name }}</h2>
    {% include "partials/article-list.html" with articles=person.interviews-led -%}
    </section>
    {% endif -%}
    {% if person.translations -%}
    <section>
    <h2>{{ "translated-by-heading" | string: name=person.name }}</h2>
    {% include "partials/article-list.html" with articles=person.translations -%}
    </section>
    {% endif -%}
    {% include "partials/mentions.html" with mentions=person.mentions -%}
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
    <form class="search-form" id="search" role="search" method="get" data-count="{{ "search-count" | string: count="#" }}" data-none="{{ "search-none" | string }}" data-failed="{{ "search-failed" | string }}" data-kind0="{{ "nav-films" | string }}" data-kind1="{{ "nav-people" | string }}" data-kind2="{{ "nav-articles" | string }}" data-kind3="{{ "nav-festivals" | string }}" data-kind4="{{ "nav-topics" | string }}" data-kind5="{{ "series" | string }}" data-kind6="{{ "nav-issues" | string }}">
    <label for="search-box">{{ "search-label" | string }}</label>
    <input id="search-box" name="q" type="text" inputmode="search" autocomplete="off" autocapitalize="off" spellcheck="false" role="combobox" aria-autocomplete="list" aria-haspopup="listbox" aria-expanded="false" aria-controls="search-results">
    <p class="count" id="search-status" role="status"></p>
    <div id="search-results" role="listbox" aria-label="{{ "search-results" | string }}" hidden></div>
    </form>
    <nav aria-labelledby="search-indexes">
    <h2 id="search-indexes">{{ "search-indexes" | string }}</h2>
    <ul class="search-indexes">
    {% if site.indexes.films -%}
    <li><a href="{{ site.indexes.films }}">{{ "nav-films" | string }}</a></li>
    {% endif -%}
    {% if site.indexes.directors -%}
    <li><a href="{{ site.indexes.directors }}">{{ "nav-directors" | string }}</a></li>
    {% endif -%}
    {% if site.indexes.people -%}
    <li><a href="{{ site.indexes.people }}">{{ "nav-people" | string }}</a></li>
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
    {% block description %}{% if page.description %}{{ page.title }}: {{ page.description }}{% else %}{{ "series-description" | string: title=series.title }}{% endif %}{% endblock %}
    {% block main -%}
    <article class="series">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1>{{ series.title }}</h1>
    </header>
    {% if series.text -%}
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
    "strings/en.yaml",
    ###"""
    # The words of the theme in English. A journal’s own templates/strings/en.yaml changes some of them
    # or all. {braces} are filled in; keys with forms count by the plural rules of Unicode CLDR.

    months: [January, February, March, April, May, June, July, August, September, October, November, December]
    months-standalone: [January, February, March, April, May, June, July, August, September, October, November, December]
    months-short: [Jan, Feb, Mar, Apr, May, June, July, Aug, Sept, Oct, Nov, Dec]
    weekdays: [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]

    # Navigation and names of the indexes
    nav-articles: Articles
    nav-films: Films
    nav-directors: Directors
    nav-people: People
    nav-festivals: Festivals
    nav-topics: Topics
    nav-issues: Issues
    nav-contributors: Contributors
    nav-archive: Archive
    nav-now-showing: Now showing
    nav-search: Search
    nav-not-found: Page not found

    # Every page
    skip: Skip to the text
    navigation: Sections
    issn: "ISSN {number}"
    list-between: ", "
    list-last: " and "
    pages: Pages
    previous: "← Previous page"
    next: "Next page →"
    page-of: "page {number} of {total}"
    letters: By letter
    years: By year
    by-country: By country
    chart: Films by year
    breadcrumbs: Where you are
    neighbours: Before and after
    decade: "{year}s"
    films-of: "Films of {year}"
    films-from: "Films from {country}"
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
    search-none: Nothing was found.
    search-failed: The search is out of reach. The lists below lead everywhere, too.
    search-without-script: Searching needs JavaScript. These lists lead everywhere, too.
    search-indexes: All there is

    # The home page
    lead: Lead
    features: Features
    latest: Latest
    current-issue: Current issue

    # An article
    by: By
    questions-by: questions by
    in-conversation-with: in conversation with
    translated-by: translated by
    translated-from: "Translated from {language}"
    updated: updated
    draft: Draft
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
    et-al: " et al."
    countries: {one: Country, other: Countries}
    languages: {one: Language, other: Languages}
    running-time: Running time
    minutes: {one: "{count} minute", other: "{count} minutes"}
    minutes-seconds: "{minutes} min {seconds} s"
    seconds: {one: "{count} second", other: "{count} seconds"}
    colour: Colour
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
    showing-is: Now at
    showing-will: Coming to
    since: from
    until: until
    with-partner: "with {name}"
    articles-about-film: Articles on this film
    mentions: Mentioned in

    # A person
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
    "topic.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{% if page.description %}{{ page.title }}: {{ page.description }}{% else %}{{ "topic-description" | string: title=topic.title }}{% endif %}{% endblock %}
    {% block main -%}
    <article class="topic">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1>{{ topic.title }}</h1>
    </header>
    {% if topic.text -%}
    <div class="text">
    {{ topic.text }}
    </div>
    {% endif -%}
    {% if articles -%}
    <section>
    <h2>{{ "articles-count" | string: (topic.articles | length) }}</h2>
    {% include "partials/article-list.html" -%}
    </section>
    {% include "partials/pagination.html" -%}
    {% endif -%}
    {% include "partials/mentions.html" with mentions=topic.mentions -%}
    </article>
    {% endblock %}

    """###
  ),
  (
    "topics.html",
    ###"""
    {% extends "base.html" %}
    {% block description %}{{ "index-description" | string: title=page.title, journal=site.title }}{% endblock %}
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
    </div>
    {% endblock %}

    """###
  ),
]
