"""What was measured, as JSON holds it: read, put into tables, drawn, written into the documentation."""
