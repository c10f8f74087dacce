package vn.hieuhoc.questionfile;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.Refused;

/**
 * Reads Moodle XML question by question. A document type, and with it every entity of its own or of
 * elsewhere, is refused; the bytes of embedded files are passed over and told.
 */
final class MoodleXmlReader {

  private static final int MOST_TEXT = 1_000_000;
  private static final int DEEPEST = 40;

  /** What an element or attribute weighs beside its text: many empty ones fill the memory too. */
  private static final int ELEMENT = 50;

  private final Consumer<FileQuestion> taker;
  private final Deque<XmlNode> open = new ArrayDeque<>();
  private final Categories categories;
  private int number;
  private int begin;
  private int size;

  private MoodleXmlReader(Categories categories, Consumer<FileQuestion> taker) {
    this.categories = categories;
    this.taker = taker;
  }

  /**
   * Reads a file to its end.
   *
   * @throws Refused {@code questionfile.doctype}, {@code questionfile.no-quiz} or {@code
   *     questionfile.xml-broken} with the line
   */
  static void read(InputStream bytes, Categories categories, Consumer<FileQuestion> taker) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(bytes);
      try {
        new MoodleXmlReader(categories, taker).read(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException broken) {
      int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
      throw Refused.of("file", "questionfile.xml-broken", line);
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    boolean first = true;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw Refused.of("file", "questionfile.doctype", xml.getLocation().getLineNumber());
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (first && !xml.getLocalName().equals("quiz")) {
          throw Refused.of("file", "questionfile.no-quiz", xml.getLocalName());
        }
        if (!first) {
          begin(xml);
        }
        first = false;
      } else if (event == XMLStreamConstants.END_ELEMENT && !open.isEmpty()) {
        XmlNode node = open.pop();
        if (open.isEmpty() && node.name.equals("question")) {
          question(node);
        }
      } else if (!open.isEmpty()
          && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
        text(xml);
      }
    }
  }

  private void begin(XMLStreamReader xml) {
    if (open.isEmpty()) {
      begin = xml.getLocation().getLineNumber();
      size = 0;
    }
    if (open.size() >= DEEPEST) {
      throw Refused.of("file", "questionfile.xml-broken", xml.getLocation().getLineNumber());
    }
    XmlNode node = new XmlNode(xml.getLocalName());
    size += ELEMENT + node.name.length();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      size += ELEMENT + xml.getAttributeValue(i).length();
      node.attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    if (!open.isEmpty() && size <= MOST_TEXT) {
      open.peek().children.add(node);
    }
    open.push(node);
  }

  private void text(XMLStreamReader xml) {
    if (!open.peek().name.equals("file")) {
      size += xml.getTextLength();
      if (size <= MOST_TEXT) {
        open.peek().text.append(xml.getText());
      }
    }
  }

  private void question(XmlNode node) {
    String type = node.attributes.getOrDefault("type", "");
    if (type.equals("category")) {
      categories.begin(node.textOf("category"), begin);
      return;
    }
    number++;
    MoodleQuestion question = new MoodleQuestion(node, type);
    QuestionContent content = null;
    BusinessException problem = null;
    try {
      if (size > MOST_TEXT) {
        throw new Refused("questionfile.question-too-long", question.title(), MOST_TEXT);
      }
      content = question.content();
    } catch (Refused broken) {
      problem = broken;
    }
    Set<String> topics = categories.with(question.hints().topics());
    taker.accept(
        new FileQuestion(
            number,
            begin,
            question.title(),
            content,
            topics,
            problem,
            List.copyOf(question.notes())));
  }
}
