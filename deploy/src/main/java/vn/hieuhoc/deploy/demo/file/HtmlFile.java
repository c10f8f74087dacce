package vn.hieuhoc.deploy.demo.file;

import java.nio.charset.StandardCharsets;

/** A single web page with headings and tables, without style or script of its own. */
final class HtmlFile implements FileMaker {

  @Override
  public byte[] make(Manuscript manuscript) {
    String body = Markdown.html(Markdown.parse(manuscript.text()), manuscript.passages());
    return String.format(
            java.util.Locale.ROOT,
            """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="UTF-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <meta name="author" content="%s">
        <meta name="description" content="%s">
        </head>
        <body>
        %s<p><small>%s</small></p>
        </body>
        </html>
        """,
            manuscript.language(),
            Markdown.escape(manuscript.title()),
            Markdown.escape(manuscript.author()),
            Markdown.escape(manuscript.description()),
            body.replaceAll(" xml:lang=\"[a-z]+\"", ""),
            Markdown.escape(manuscript.imprint()))
        .getBytes(StandardCharsets.UTF_8);
  }
}
