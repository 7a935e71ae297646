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
    <section class="letter month">
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
    <article class="article">
    <header class="page-head">
    <p class="kicker"><a href="{{ article.kind-address }}">{{ article.kicker }}</a>{% if article.series %} · <a href="{{ article.series.address }}">{{ article.series.title }}</a>{% endif %}{% if article.is-draft %} · <strong>{{ "draft" | string }}</strong>{% endif %}</p>
    <h1{% if article.language %} lang="{{ article.language }}" dir="auto"{% endif %}>{{ article.title }}</h1>
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
    {% include "partials/still.html" with still=article.still, is-first=true -%}
    {% endif -%}
    <div class="article-body">
    {% include "partials/contents.html" -%}
    <div class="text"{% if article.language %} lang="{{ article.language }}" dir="auto"{% endif %}>
    {{ article.body }}
    </div>
    </div>
    <footer class="article-foot">
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
    {% if article.people or article.topics or article.festivals or article.series or article.issue -%}
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
    {% include "partials/article-teaser.html" with is-first=false -%}
    </li>
    {% endfor -%}
    </ul>
    {% include "partials/pagination.html" -%}
    </div>
    {% endblock %}

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
    :is(.masthead, .colophon, .kinds, .letters, .pagination, .neighbours, .film-indexes, .contents, .breadcrumbs, .years) :is(ul, ol),
    :is(.cards, .grid, .article-list, .film-list, .people-list, .entries, .showing-list, .showing-films, .filmography ul, .mentions ul, .corrections ul) { margin: 0; padding: 0; list-style: none; }
    :is(.masthead, .kinds, .letters, .pagination, .film-indexes, .breadcrumbs) :is(ul, ol) { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
    :is(.masthead nav, .colophon, .kinds, .letters, .film-indexes, .neighbours, .pagination, .breadcrumbs, .kicker, .contents, .years, .facts, .ids) a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
    :is(.masthead nav, .colophon, .kinds, .letters, .film-indexes, .neighbours, .pagination, .breadcrumbs, .kicker, .contents, .years, .headline, .teaser h2, .masthead-title) a { text-decoration: none; }
    :is(.masthead nav, .colophon, .kinds, .letters, .film-indexes, .neighbours, .pagination, .breadcrumbs, .kicker, .contents, .years, .headline, .teaser h2, .masthead-title) a:hover, [aria-current="page"] { text-decoration: underline; text-decoration-thickness: 2px; text-decoration-color: var(--accent); }

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
    :is(.article, .film, .issue) > .still { margin: 0 0 clamp(2rem, 5vw, 3.5rem); }
    :is(.article, .film, .issue) > .still figcaption { width: min(100% - 2 * var(--gap), var(--caption, var(--measure))); margin-inline: auto; }
    .film > .still { --caption: var(--page); }
    .film > .still figcaption { max-width: none; }
    .thumbnail { display: block; background: var(--ground); }
    .thumbnail img { width: 100%; object-fit: contain; }
    .thumbnail:not(.lead *) img { aspect-ratio: var(--thumbnail); }

    /* Text */
    .text { font-variant-numeric: oldstyle-nums; hyphens: auto; hyphenate-limit-chars: 8 4 4; }
    .text > :first-child, .text > h2:first-child { margin-top: 0; }
    .text p { margin-bottom: var(--paragraph); }
    .text p + p { text-indent: var(--indent); }
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
    .media { margin-inline: 0; }
    .media > a { display: grid; place-content: center; padding: 1.2rem; background: var(--ground); text-align: center; text-decoration: none; }
    .is-video > a { aspect-ratio: 16 / 9; }
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
    .neighbours .label { display: block; color: var(--quiet); }
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
    .filmography li { display: grid; grid-template-columns: 3.5rem 1fr; gap: .5rem; align-items: baseline; padding-block: .28rem; border-bottom: 1px solid var(--rule); line-height: 1.4; }
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
    .letters { position: sticky; top: 0; z-index: 2; margin-bottom: 1rem; border-block: 1px solid var(--ink); background: var(--paper); overflow-x: auto; }
    .letters ul { flex-wrap: nowrap; gap: 0; }
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
    .film-chart a:focus-visible { outline-offset: 0; }
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
    .teaser h2 { margin: 0; font: 400 var(--large)/1.2 var(--display); }
    .teaser .standfirst { margin-top: .4rem; font-size: var(--text); line-height: 1.45; }
    .teaser .meta { margin-top: .5rem; }
    .teaser .thumbnail { margin-bottom: .9rem; }
    .index .article-list .teaser { display: grid; grid-template-columns: minmax(0, 1fr) 6.5rem; gap: 1rem; }
    .index .article-list .teaser .thumbnail { order: 1; align-self: start; margin: .3rem 0 0; }
    .index .article-list .teaser-text:only-child { grid-column: 1 / -1; max-width: 42rem; }
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
      .index .article-list .teaser { grid-template-columns: minmax(0, 1fr) clamp(13rem, 26vw, 20rem); gap: 2rem; }
      .index .article-list .teaser h2 { font-size: var(--x-large); line-height: 1.15; }
      .letter { display: grid; grid-template-columns: 5rem minmax(0, 1fr); }
      .month { grid-template-columns: 12rem minmax(0, 1fr); }
      .letter > :not(h2) { grid-column: 2; }
      .letter > :not(h2):first-child { grid-column: 1 / -1; }
      .letter > .people-list { columns: 3 17rem; column-gap: 2.5rem; }
      .letter > .film-list { columns: 2 22rem; column-gap: 2.5rem; }
      .edition { display: grid; grid-template-columns: minmax(12rem, 1fr) 3fr; column-gap: 2rem; }
      .edition > .film-list { grid-column: 2; grid-row: 1 / span 2; columns: 2 18rem; }
      .letters ul { flex-wrap: wrap; }
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
      .index .article-list .teaser { grid-template-columns: minmax(0, 42rem) 20rem; justify-content: space-between; }
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
      .masthead nav, .skip, .pagination, .letters, .kinds, .media, .contents, .neighbours, .related, .colophon nav, .film-chart, .film-indexes { display: none; }
      .masthead-home .masthead-title { font-size: 36pt; }
      .still, .pull, .film-card, .facts :is(div, li), .mentions li { break-inside: avoid; }
      .frames img { max-height: 60vh; }
      .watch { padding: 0; background: none; color: var(--ink); }
      p, li { orphans: 3; widows: 3; }
      a { text-decoration: none; }
      :is(.text, .facts, .footnotes, .showing-list) a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
      details::details-content { content-visibility: visible; block-size: auto; }
    }

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
    <li><a href="{{ person.address }}"><bdi>{{ person.sort-name }}</bdi></a>{% include "partials/namesake.html" %} <span class="count">{{ "articles-count" | string: person.articles-count }}</span></li>
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
    <li><a href="{{ person.address }}"><bdi>{{ person.sort-name }}</bdi></a>{% include "partials/namesake.html" %} <span class="count">{{ "films-count" | string: person.films-directed }}</span></li>
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
    <article class="festival sheet">
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
    <div class="sheet-main">
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
    {% block description %}{% if page.description %}{{ page.title }}: {{ page.description }}{% else %}{{ "festival-description" | string: name=festival.name }}{% endif %}{% endblock %}
    {% block main -%}
    <article class="festival sheet">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1>{{ festival.name }}</h1>
    {% if festival.place -%}
    <p class="byline">{{ festival.place }}</p>
    {% endif -%}
    </header>
    <div class="sheet-main">
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
    </div>
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
    <li><a href="{{ festival.address }}">{{ festival.name }}</a>{% if festival.place %} <span class="meta">{{ festival.place }}</span>{% endif %}{% for edition in festival.editions %}{% if edition.address %} <a class="edition-link" href="{{ edition.address }}" aria-label="{{ festival.name }} {{ edition.edition }}">{{ edition.edition }}</a>{% endif %}{% endfor %}{% if festival.films %} <span class="count">{{ "films-count" | string: (festival.films | length) }}</span>{% endif %}{% if festival.articles %} <span class="count">{{ "articles-count" | string: (festival.articles | length) }}</span>{% endif %}</li>
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
    <article class="film">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1>{% include "partials/film-title.html" %}{% if film.year %} <span class="year">{{ film.year }}</span>{% endif %}</h1>
    {% if film.original-titles -%}
    <p class="original-titles">{% include "partials/original-titles.html" with titles=film.original-titles %}</p>
    {% endif -%}
    {% if film.directors -%}
    <p class="byline">{{ "directed-by" | string }} {% include "partials/credits.html" with credits=film.directors %}</p>
    {% elif film.directors-are-unknown -%}
    <p class="byline">{{ "director-unknown" | string }}</p>
    {% endif -%}
    {% if film.part-of -%}
    <p class="byline">{{ "part-of" | string }} {% include "partials/film-link.html" with film=film.part-of %}</p>
    {% endif -%}
    </header>
    {% if film.still -%}
    {% include "partials/still.html" with still=film.still, is-first=true -%}
    {% endif -%}
    <div class="sheet{% if film.synopsis or film.cast or film.crew or film.articles or film.mentions %} sheet-columns{% endif %}">
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
    {% if film.cast or film.crew or film.parts or film.articles or film.mentions -%}
    <div class="sheet-main">
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
    {% if film.articles -%}
    <section class="articles-about">
    <h2>{{ "articles-about-film" | string }}</h2>
    {% include "partials/articles-about.html" with articles=film.articles -%}
    </section>
    {% endif -%}
    {% include "partials/mentions.html" with mentions=film.mentions -%}
    </div>
    {% endif -%}
    </div>
    {% for still in film.stills | offset: 1 -%}
    {% if forloop.first %}<section class="sheet stills" aria-label="{{ "stills" | string }}">
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
    {% include "partials/article-teaser.html" with is-first=false -%}
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
    <p class="meta">{{ article.kicker }}{% if article.authors %} · {% for person in article.authors %}{% include "partials/between.html" %}<bdi>{{ person.name }}</bdi>{% endfor %}{% endif %} · <time datetime="{{ article.date | iso-date }}">{{ article.date | date: "d MMMM yyyy" }}</time></p>

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
    <p class="kicker"><a href="{{ article.kind-address }}">{{ article.kicker }}</a></p>
    <h2{% if article.language %} lang="{{ article.language }}"{% endif %}><a href="{{ article.address }}"><bdi>{{ article.title }}</bdi></a></h2>
    {% if article.standfirst -%}
    <p class="standfirst"{% if article.language %} lang="{{ article.language }}" dir="auto"{% endif %}>{{ article.standfirst }}</p>
    {% endif -%}
    <p class="meta">{% if article.authors %}{{ "by" | string }} {% for person in article.authors %}{% include "partials/between.html" %}<bdi>{{ person.name }}</bdi>{% endfor %} · {% endif %}<time datetime="{{ article.date | iso-date }}">{{ article.date | date: "d MMMM yyyy" }}</time>{% if article.rating %} · {{ "rating" | string: mark=article.rating }}{% endif %}</p>
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
    <p class="byline">{% if author %}{{ "by" | string }} {% include "partials/people.html" with people=article.authors %}{% endif -%}
    {% if interviewer %}{% if not author or author.id != interviewer.id or (article.authors | length) != (article.interviewers | length) %}{% if author %} · {% endif %}{{ "questions-by" | string }} {% include "partials/people.html" with people=article.interviewers %}{% endif %}{% endif -%}
    {% if article.interviewees %}{% if author or interviewer %} {% endif %}{{ "in-conversation-with" | string }} {% include "partials/people.html" with people=article.interviewees %}{% endif -%}
    {% if article.translators %}{% if author or interviewer or article.interviewees %} · {% endif %}{{ "translated-by" | string }} {% include "partials/people.html" with people=article.translators %}{% endif %}</p>
    {% endif -%}
    <p class="dates"><time datetime="{{ article.date | iso-date }}">{{ article.date | date: "d MMMM yyyy" }}</time>{% if article.updated %} · {{ "updated" | string }} <time datetime="{{ article.updated | iso-date }}">{{ article.updated | date: "d MMMM yyyy" }}</time>{% endif %} · {{ "reading-time" | string: article.reading-time }}</p>

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
    <p>{% if article.authors %}{% for person in article.authors %}{% include "partials/between.html" %}{% if forloop.first %}{{ person.sort-name }}{% else %}{{ person.name }}{% endif %}{% endfor %}. {% endif %}{{ "quoted" | string: text=article.title }} <cite>{{ site.title }}</cite>{% if article.issue %}, {{ article.issue.title }}{% endif %}, {{ article.date | date: "d MMMM yyyy" }}. {% if article.canonical %}{{ article.canonical }}{% else %}{{ page.canonical }}{% endif %}</p>
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
    {# chart: how many films there are of each year; each bar leads to its year, by the whole height. -#}
    <nav class="film-chart" aria-label="{{ "chart" | string }}">
    <svg viewBox="0 0 {{ chart.width }} {{ chart.height }}" preserveAspectRatio="none">
    {% for bar in chart.bars -%}
    <a href="{{ bar.group.address }}" aria-label="{{ bar.group.label }}: {{ "films-count" | string: bar.group.count }}"><title>{{ bar.group.label }}: {{ "films-count" | string: bar.group.count }}</title><rect class="hit" x="{{ bar.x }}" y="0" width="{{ bar.width }}" height="{{ chart.height }}"/><rect class="bar" x="{{ bar.x }}" y="{{ bar.y }}" width="{{ bar.width }}" height="{{ bar.height }}"/></a>
    {% endfor -%}
    </svg>
    <p aria-hidden="true"><span>{{ chart.first }}</span> <span>{{ "chart" | string }}</span> <span>{{ chart.last }}</span></p>
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
    <ul class="film-list">
    {% for film in section.films -%}
    <li>{% include "partials/film-line.html" %}</li>
    {% endfor -%}
    </ul>
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
    <p class="meta"><bdi>{{ mention.article.title }}</bdi>{% if mention.place %} · <bdi>{{ mention.place }}</bdi>{% endif %} · <time datetime="{{ mention.article.date | iso-date }}">{{ mention.article.date | date: "d MMMM yyyy" }}</time></p>
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
    {# person: what tells two people of one name apart. -#}
    {% if person.is-namesake %}{% if person.born %}{% set born = person.born | date: "yyyy" %} <span class="meta">({{ "born-in" | string: born=born }})</span>{% elif person.known-for %} <span class="meta">({% include "partials/film-title.html" with film=person.known-for %})</span>{% endif %}{% endif %}{# -#}

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
    <li><a href="{{ previous.address }}" rel="prev"><span class="label">{{ "before" | string }} · {{ label }}</span> <span class="headline"{% if previous.language %} lang="{{ previous.language }}" dir="auto"{% endif %}>{{ previous.title }}</span></a></li>
    {% endif -%}
    {% if next -%}
    <li><a href="{{ next.address }}" rel="next"><span class="label">{{ "after" | string }} · {{ label }}</span> <span class="headline"{% if next.language %} lang="{{ next.language }}" dir="auto"{% endif %}>{{ next.title }}</span></a></li>
    {% endif -%}
    </ul>
    </nav>
    {% endif -%}

    """###
  ),
  (
    "partials/original-titles.html",
    ###"""
    {# titles: each in its own language. -#}
    {% for title in titles %}{% if not forloop.first %} · {% endif %}<cite{% if title.language %} lang="{{ title.language }}"{% endif %} dir="auto">{{ title.text }}</cite>{% endfor %}{# -#}

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
    {% for person in people %}{% include "partials/between.html" %}<a href="{{ person.address }}"><bdi>{{ person.name }}</bdi></a>{% endfor %}{# -#}

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
    <p class="meta">{% if showing.from or showing.until %}{% include "partials/period.html" with from=showing.from, until=showing.until %}{% endif %}{% if showing.partner %}{% if showing.from or showing.until %} · {% endif %}{{ "with-partner" | string: name=showing.partner }}{% endif %}{% if showing.access %}{% if showing.from or showing.until or showing.partner %} · {% endif %}{{ showing.access }}{% endif %}</p>
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
    <a href="{{ image.link }}">
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
    <li><a href="{{ person.address }}"><bdi>{{ person.sort-name }}</bdi></a>{% include "partials/namesake.html" %}</li>
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
    <article class="person sheet">
    <header class="page-head">
    {% include "partials/breadcrumbs.html" -%}
    <h1><bdi>{{ person.name }}</bdi></h1>
    {% if person.names -%}
    <p class="original-titles">{% for name in person.names %}{% if not forloop.first %} · {% endif %}<span{% if name.language %} lang="{{ name.language }}"{% endif %} dir="auto">{{ name.text }}</span>{% endfor %}</p>
    {% endif -%}
    {% if person.also-known-as -%}
    <p class="also-known-as">{{ "also-known-as" | string }} {% for name in person.also-known-as %}{% if not forloop.first %}, {% endif %}<bdi>{{ name }}</bdi>{% endfor %}</p>
    {% endif -%}
    {% if person.born or person.died -%}
    <p class="dates">{% if person.born %}{{ "born" | string | capitalise }} <time datetime="{{ person.born | iso-date }}">{{ person.born | date: "d MMMM yyyy" }}</time>{% endif %}{% if person.died %}{% if person.born %}, {{ "died" | string }}{% else %}{{ "died" | string | capitalise }}{% endif %} <time datetime="{{ person.died | iso-date }}">{{ person.died | date: "d MMMM yyyy" }}</time>{% endif %}</p>
    {% endif -%}
    </header>
    {% if person.biography or person.conversations or person.articles-about or person.articles-by or person.interviews-led or person.translations or person.mentions -%}
    <div class="sheet-columns">
    {% if person.biography -%}
    <section class="sheet-lead text" aria-label="{{ "biography" | string }}">
    {{ person.biography }}
    </section>
    {% endif -%}
    {% include "partials/person-side.html" -%}
    <div class="sheet-main">
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
    films-from: "Films from {country}"
    articles-count: {one: "{count} article", other: "{count} articles"}
    films: {one: "{count} film", other: "{count} films"}
    films-count: {one: "{count} film", other: "{count} films"}
    people-count: {one: "{count} person", other: "{count} people"}
    contributors-count: {one: "{count} contributor", other: "{count} contributors"}
    directors-count: {one: "{count} director", other: "{count} directors"}
    index-description: "{title} in {journal}."

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
    in-conversation-with: in conversation with
    translated-by: translated by
    translated-from: "Translated from {language}"
    updated: updated
    reading-time: {one: "{count} minute to read", other: "{count} minutes to read"}
    in-this-article: In this article
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
    showing-is: Watch it at
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
