extension StarterTexts {
  static let russian = StarterTexts(
    title: "Наш киножурнал",
    files: [
      NewFile(path: "content/journal.yaml", text: settings),
      NewFile(path: "content/articles/kamera-v-gorode/index.md", text: article),
      NewFile(path: "content/articles/kamera-v-gorode/kamera.svg", text: drawing),
      NewFile(path: "content/films/chelovek-s-kinoapparatom-1929.md", text: film),
      NewFile(path: "content/people/dziga-vertov.md", text: person),
      NewFile(path: "content/pages/about.md", text: about),
      NewFile(path: "README.md", text: readme),
    ])

  private static let settings = """
    # Настройки журнала. Строки, которые начинаются с #, — комментарии: их можно менять и удалять.

    # Версия формата. Её менять не нужно.
    intertitle: 1

    # В этом файле текст, в котором есть двоеточие или кавычки, сам берётся в кавычки.
    title: ⟨yaml-title⟩

    # Адрес, по которому журнал будет опубликован. Он нужен лентам и поисковикам.
    base-url: ⟨base-url⟩

    # Код языка. Тема знает языки de, en, fr, ka, kk, ru и uk.
    language: ⟨language⟩

    # Часовой пояс, в котором начинается новый день: UTC или Asia/Almaty.
    timezone: UTC

    # Одно предложение для поисковиков.
    description: О кино и о тех, кто его делает.

    # Виды материалов. Вид материала стоит в его поле «kind».
    kinds: [interview, review, essay, report, list, news]

    # Меню: указатели и страницы из папки pages/.
    navigation: [articles, films, directors, about, search]

    # Оценки, которые может ставить рецензия.
    # rating-scale: {worst: 0, best: 5, step: 0.5}

    """

  private static let article = """
    ---
    # Поле — это название, двоеточие и значение. В заголовке может стоять что угодно, и двоеточие тоже.
    title: Камера в городе
    # Один из видов, названных в journal.yaml.
    kind: essay
    # День публикации. Если он ещё не настал, материал его дождётся.
    date: ⟨date⟩
    # Достаточно имени: у каждого, кто назван, будет своя страница.
    authors:
      - Редакция
    standfirst: Первый материал: прочтите его один раз и замените своим.
    # В квадратных скобках — что на снимке, для тех, кто его не видит. В кавычках — подпись, а после
    # черты — источник. Вместо <film:…> печатаются название фильма и его авторы.
    still: ![Кинокамера на штативе перед крышами города](kamera.svg "Рисунок к фильму <film:chelovek-s-kinoapparatom-1929> | Рисунок: Intertitle")
    # Фильмы, о которых идёт речь: имена их файлов в папке films/.
    films:
      - chelovek-s-kinoapparatom-1929
    ---
    <!-- Такие комментарии не печатаются. -->

    <!-- Название курсивом станет ссылкой там, где оно встретится впервые: фильм назван выше в поле
         «films». Ссылки на людей, фильмы и статьи пишутся так, как ниже. -->

    Человек с камерой поднимается на трубу, ложится между рельсами, стоит над толпой на крыше автомобиля.
    *Человек с киноаппаратом* следует за ним целый день по городу, сложенному из нескольких. Надписей между
    кадрами нет: [Дзига Вертов](person:dziga-vertov) хотел, чтобы такой фильм мог прочесть каждый.

    ## Что дальше

    Откройте страницу фильма: этот материал там уже указан, хотя никто его туда не вписывал. Страница
    режиссёра ведёт и к тому, и к другому. Теперь напишите первый материал сами.

    """

  private static let film = """
    ---
    # Имя этого файла — то, как журнал называет фильм: название, дефис, год.
    title: Человек с киноаппаратом
    also-known-as:
      - Man with a Movie Camera
    year: 1929
    form: documentary
    # Заводить файл для человека не нужно: страницу создаёт уже упоминание в титрах.
    directors:
      - Дзига Вертов
    # Коды стран, в том числе бывших, или их названия.
    countries: [SUHH]
    # В минутах или 4m30s.
    runtime: 68
    crew:
      - Director of Photography: Михаил Кауфман
      - Editor: Елизавета Свилова
    ---
    День города от пробуждения до вечера, вместе с теми, кто его снимает, и теми, кто монтирует фильм.

    """

  private static let person = """
    ---
    # Файл нужен, когда о человеке есть что сказать, кроме имени. Ниже — биография.
    name: Дзига Вертов
    # Другие написания имени тоже ведут сюда.
    also-known-as:
      - Давид Кауфман
    born: 1896
    died: 1954
    ---
    Кинорежиссёр, писал о кино.

    """

  private static let about = """
    ---
    title: О журнале
    ---
    Кто здесь пишет и о чём.

    """

  private static let readme = """
    # ⟨title⟩

    Киножурнал, сделанный с помощью Intertitle.

    | где | что |
    |---|---|
    | `content/journal.yaml` | настройки: название, адрес, виды материалов, меню |
    | `content/articles/` | материалы: файл на каждый или папка вместе со снимками |
    | `content/films/` | фильмы, по файлу на каждый |
    | `content/people/` | люди, о которых есть что сказать, кроме имени |
    | `content/pages/` | страницы, например «О журнале» |
    | `output/` | сайт, который делает `intertitle build` |

    В этой папке:

    ```sh
    intertitle serve                       # показывает журнал, пока вы пишете
    intertitle new essay "Заголовок"       # начинает материал
    intertitle new film "Название" --year 2024 --director "Имя"
    intertitle check                       # говорит, что не так
    intertitle build                       # делает сайт в папке output/
    ```

    Материал, в котором стоит `draft: true`, не публикуется; когда он готов, удалите эту строку.

    """
}
