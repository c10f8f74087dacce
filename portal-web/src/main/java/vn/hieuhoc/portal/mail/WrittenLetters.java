package vn.hieuhoc.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import vn.hieuhoc.mail.Letter;
import vn.hieuhoc.mail.LetterOrder;
import vn.hieuhoc.mail.LetterWriter;
import vn.hieuhoc.portal.notice.NoticeWords;
import vn.hieuhoc.portal.support.Texts;

/** Letters in the words of the portal: the same sentences as on the page of notices. */
@ApplicationScoped
public class WrittenLetters implements LetterWriter {

  private static final String BUTTON =
      "background:#f5b52e;color:#1d1b33;padding:10px 18px;border-radius:8px;font-weight:bold;"
          + "text-decoration:none;display:inline-block";

  @Override
  public Letter write(LetterOrder order) {
    Texts texts = Texts.pages(Locale.forLanguageTag(order.language()));
    return order.confirm() == null ? news(order, texts) : first(order, texts);
  }

  private static Letter first(LetterOrder order, Texts texts) {
    String link = order.portal() + "/thu/xac-nhan/" + order.confirm();
    String hello = texts.say("mail_letter.hello", order.name());
    String say = texts.get("mail_letter.confirm-say");
    String not = texts.get("mail_letter.confirm-not-you");
    String text = String.join("\n\n", hello, say, link, not, foot(order, texts));
    String html =
        page(
            order,
            texts,
            "<p>"
                + escaped(hello)
                + "</p><p>"
                + escaped(say)
                + "</p><p><a style=\""
                + BUTTON
                + "\" href=\""
                + escaped(link)
                + "\">"
                + escaped(texts.get("mail_letter.confirm-button"))
                + "</a></p><p>"
                + escaped(not)
                + "</p>");
    return new Letter(texts.get("mail_letter.confirm-subject"), text, html);
  }

  private static Letter news(LetterOrder order, Texts texts) {
    List<String> said = order.lines().stream().map(line -> sentence(line, texts)).toList();
    String hello = texts.say("mail_letter.hello", order.name());
    StringBuilder text = new StringBuilder(hello).append("\n");
    StringBuilder html = new StringBuilder("<p>").append(escaped(hello)).append("</p>");
    for (int i = 0; i < said.size(); i++) {
      String link = order.portal() + address(order.lines().get(i));
      text.append("\n- ").append(said.get(i)).append("\n  ").append(link).append("\n");
      html.append("<p style=\"border-left:4px solid #322d7f;padding-left:12px\">")
          .append(escaped(said.get(i)))
          .append("<br><a href=\"")
          .append(escaped(link))
          .append("\">")
          .append(escaped(texts.get("mail_letter.open")))
          .append("</a></p>");
    }
    text.append("\n").append(foot(order, texts));
    String subject =
        said.size() == 1 ? said.get(0) : texts.say("mail_letter.subject-many", said.size());
    return new Letter(oneLine(subject), text.toString(), page(order, texts, html.toString()));
  }

  private static String sentence(LetterOrder.Line line, Texts texts) {
    return NoticeWords.sentence(texts, line.kind(), line.about(), line.moment(), line.place());
  }

  private static String address(LetterOrder.Line line) {
    return NoticeWords.address(line.kind(), line.subject());
  }

  private static String foot(LetterOrder order, Texts texts) {
    return "-- \n"
        + texts.get("mail_letter.foot")
        + "\n"
        + texts.get("mail_letter.stop")
        + ": "
        + stop(order);
  }

  private static String stop(LetterOrder order) {
    return order.portal() + "/thu/ngung/" + order.stop();
  }

  private static String page(LetterOrder order, Texts texts, String body) {
    return "<!DOCTYPE html><html lang=\""
        + texts.language()
        + "\"><body style=\"font-family:Arial,sans-serif;font-size:16px;line-height:1.6;"
        + "color:#1d1b33;max-width:560px\"><p style=\"font-weight:bold;color:#322d7f\">Hiếu Học</p>"
        + body
        + "<p style=\"font-size:14px;color:#55526c\">"
        + escaped(texts.get("mail_letter.foot"))
        + "<br><a href=\""
        + escaped(stop(order))
        + "\">"
        + escaped(texts.get("mail_letter.stop"))
        + "</a></p></body></html>";
  }

  private static String oneLine(String subject) {
    return subject.replaceAll("\\s+", " ").strip();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
