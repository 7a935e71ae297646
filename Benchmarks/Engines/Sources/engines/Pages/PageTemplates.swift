/// The same page in both languages: ours is Stencil’s, so that one text serves two engines.
enum PageTemplates {
  static let stencil = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{ article.title }} · {{ journal }}</title>
    <meta name="description" content="{{ article.standfirst }}">
    <link rel="canonical" href="https://journal.example{{ article.address }}">
    <meta property="og:title" content="{{ article.title }}">
    <meta property="og:description" content="{{ article.standfirst }}">
    <meta property="article:published_time" content="{{ article.day }}">
    <meta property="article:section" content="{{ article.kicker }}">
    {% for topic in article.topics %}<meta property="article:tag" content="{{ topic.name }}">
    {% endfor %}<link rel="stylesheet" href="/assets/theme.css">
    </head>
    <body>
    <header class="masthead"><p><a href="/">{{ journal }}</a></p></header>
    <main id="main">
    <article class="article">
    <p class="kicker">{{ article.kicker }}</p>
    <h1>{{ article.title }}</h1>
    <p class="standfirst">{{ article.standfirst }}</p>
    <p class="byline">By {% for author in article.authors %}{% if not forloop.first %}, {% endif %}<a \
    href="{{ author.address }}">{{ author.name }}</a>{% endfor %}</p>
    <p class="dates"><time datetime="{{ article.day }}">{{ article.day }}</time> · {{ \
    article.minutes }} minutes to read</p>
    <div class="text">
    {{ article.body }}</div>
    {% if article.films %}<section class="films-discussed">
    <h2>Films</h2>
    <ul class="cards">
    {% for film in article.films %}<li><a href="{{ film.address }}">{{ film.title }}</a> ({% for \
    director in film.directors %}{% if not forloop.first %}, {% endif %}<a href="{{ \
    director.address }}">{{ director.name }}</a>{% endfor %}, {{ film.year }})</li>
    {% endfor %}</ul>
    </section>
    {% endif %}<p class="topics">{% for topic in article.topics %}{% if not forloop.first %}, {% \
    endif %}<a href="{{ topic.address }}">{{ topic.name }}</a>{% endfor %}</p>
    <aside class="related">
    <ul>
    {% for other in article.related %}<li><a href="{{ other.address }}">{{ other.name }}</a></li>
    {% endfor %}</ul>
    </aside>
    </article>
    </main>
    </body>
    </html>

    """

  /// A section that stands alone on its line takes the line with it; none does here.
  static let mustache = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{article.title}} · {{journal}}</title>
    <meta name="description" content="{{article.standfirst}}">
    <link rel="canonical" href="https://journal.example{{article.address}}">
    <meta property="og:title" content="{{article.title}}">
    <meta property="og:description" content="{{article.standfirst}}">
    <meta property="article:published_time" content="{{article.day}}">
    <meta property="article:section" content="{{article.kicker}}">
    {{#article.topics}}<meta property="article:tag" content="{{name}}">
    {{/article.topics}}<link rel="stylesheet" href="/assets/theme.css">
    </head>
    <body>
    <header class="masthead"><p><a href="/">{{journal}}</a></p></header>
    <main id="main">
    <article class="article">
    <p class="kicker">{{article.kicker}}</p>
    <h1>{{article.title}}</h1>
    <p class="standfirst">{{article.standfirst}}</p>
    <p class="byline">By {{#article.authors}}{{^first()}}, {{/first()}}<a \
    href="{{address}}">{{name}}</a>{{/article.authors}}</p>
    <p class="dates"><time datetime="{{article.day}}">{{article.day}}</time> · \
    {{article.minutes}} minutes to read</p>
    <div class="text">
    {{{article.body}}}</div>
    {{#hasFilms}}<section class="films-discussed">
    <h2>Films</h2>
    <ul class="cards">
    {{#article.films}}<li><a href="{{address}}">{{title}}</a> ({{#directors}}{{^first()}}, \
    {{/first()}}<a href="{{address}}">{{name}}</a>{{/directors}}, {{year}})</li>
    {{/article.films}}</ul>
    </section>
    {{/hasFilms}}<p class="topics">{{#article.topics}}{{^first()}}, {{/first()}}<a \
    href="{{address}}">{{name}}</a>{{/article.topics}}</p>
    <aside class="related">
    <ul>
    {{#article.related}}<li><a href="{{address}}">{{name}}</a></li>
    {{/article.related}}</ul>
    </aside>
    </article>
    </main>
    </body>
    </html>

    """
}
