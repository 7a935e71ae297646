#!/bin/sh
# Prints docs/vocabulary.md: what `intertitle templates` says, as a page. write-vocabulary.sh PROGRAM
set -eu
cd /
cat <<'HEAD'
# Vocabulary

Everything that a template may say, written by the program itself (`make docs`): nothing on this page can
be wrong without a test that fails. `intertitle templates` prints the same for a journal, with its own
`extra` fields among them. [Templates](templates.md) says how they are used.

A page's template is handed the names below its own: `{{ article.title }}` in `article.html`, where
`article` is a view and `title` one of its fields. Behind each name stands its type. `list of film` is a
list of what is under *film*; a question mark says that a value may be missing, so that the template has
to ask for it first, with `{% if %}` or `default`. What each type becomes where it is printed, in text, an
attribute, an address or JSON, is under [Escaping](#escaping).
HEAD
"$1" templates | awk '
  function chapter(name) {
    if (name ~ /\.(html|xml)$/) return "Templates"
    if (name == "filters") return "Filters"
    return name ~ /^(escaping|places|types|attributes|refused places)$/ ? "Escaping" : "Views"
  }
  function fence(open) { if (open != fenced) { if (open) print ""; print "```"; fenced = open } }
  /^[^ ]/ {
    fence(0)
    if (chapter($0) != last) { last = chapter($0); print "\n## " last }
    if ($0 != tolower(last)) print "\n### " $0
    next
  }
  /^    / { fence(1); print substr($0, 5); next }
  /^  / { gsub(/^  /, ""); gsub(/{{.*}}|[a-z0-9<>-]+[.](html|xml)/, "`&`"); print "\n" $0; next }
  END { fence(0) }'
