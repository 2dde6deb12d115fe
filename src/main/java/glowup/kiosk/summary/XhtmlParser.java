package glowup.kiosk.summary;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses XHTML without ever following what it names outside itself. */
final class XhtmlParser {

  private XhtmlParser() {}

  /**
   * The document of a well-formed text.
   *
   * @throws SAXParseException which knows its line, where the text is not well formed
   */
  static Document parse(String xhtml) throws SAXParseException {
    try {
      return parser().parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXParseException e) {
      throw e;
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("The JDK's XML parser refused its settings", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory failed", e);
    }
  }

  private static DocumentBuilder parser() throws ParserConfigurationException {
    var factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    var parser = factory.newDocumentBuilder();
    parser.setErrorHandler(new Throwing());
    return parser;
  }

  /** The parser's own handler prints to the standard error stream. */
  private static final class Throwing implements ErrorHandler {
    @Override
    public void warning(SAXParseException ignored) {}

    @Override
    public void error(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
      throw e;
    }
  }
}
