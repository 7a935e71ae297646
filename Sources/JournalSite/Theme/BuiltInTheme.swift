/// Generated from templates/ by `make theme`; do not edit.
let builtInTheme: [(name: String, text: String)] = []
