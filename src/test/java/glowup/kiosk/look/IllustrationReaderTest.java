package glowup.kiosk.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IllustrationReaderTest {
  private final List<Problem> problems = new ArrayList<>();
  private final Path file;

  IllustrationReaderTest(@TempDir Path folder) {
    file = folder.resolve("drop.svg");
  }

  @Test
  void aPlainDrawingIsReadWithItsSizeAndWithoutWhatStandsBeforeIt() throws IOException {
    var svg =
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 500"><title>Drop</title>
        <defs><linearGradient id="g"><stop/></linearGradient><path id="p" d="M0 0"/></defs>
        <use href="#p" fill="url(#g)"/></svg>\
        """;
    var text = "<?xml version=\"1.0\"?>\n<!-- Made by <svg> hand -->\n" + svg + "\n";
    assertEquals(Optional.of(new Illustration("drop", svg, 800, 500)), read(text));
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          <script>alert(1)</script>              | `<script>`
          <style>* { fill: red }</style>         | `<style>`
          <image href="data:x"/>                 | `<image>`
          <foreignObject/>                       | `<foreignObject>`
          <a href="#x"/>                         | `<a>`
          <animate/>                             | `<animate>`
          <path onclick="x()"/>                  | `onclick`
          <path style="fill: red"/>              | `style`
          <use href="https://example.org/a#b"/>  | only to its own parts, by #id
          <use xmlns:x="http://www.w3.org/1999/xlink" x:href="b.svg#b"/> | only to its own parts, by #id
          <path fill="url(https://example.org)"/> | only to its own parts, by url(#id)
          <path fill="url(#a) url(b.svg)"/>      | only to its own parts, by url(#id)
          <path fill="URL(b.svg)"/>              | only to its own parts, by url(#id)
          <path fill="var(--no, u)rl(b.svg)"/>   | A colour is written var(--name, #rrggbb)
          <path fill="image-set('https://a.b')"/> | only to its own parts, by url(#id)
          <g xml:base="//example.org"/>          | `base`
          <x:path xmlns:x="urn:x"/>              | written `<path>`
          <g xmlns="urn:x"/>                     | of another namespace than SVG's
          <g id="a"><use href="#a"/></g>         | A part that is used must not use another
          <g id="b"/><g id="a"><use href="#b"/></g><use href="#a"/> | A part that is used must not
          <linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/> | A part that is used
          """)
  void whatCouldActOrReachOutIsRefusedWithItsLine(String part, String message) throws IOException {
    assertRefused("<svg viewBox=\"0 0 8 5\">\n\n" + part + "</svg>", 3, message);
  }

  /** To HTML, into which the text goes, these end where XML reads on. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!--><script>alert(1)</script>-->",
        "<title><![CDATA[><script>alert(1)</script>]]></title>",
        "<?x ><script>alert(1)</script>?>",
        "<desc><title>a<!-- </title><script>alert(1)</script> --></title></desc>",
        "<title><g/></title>",
      })
  void whatHtmlWouldReadAnotherWayIsRefused(String part) throws IOException {
    assertRefused("<svg viewBox=\"0 0 8 5\">" + part + "</svg>", 1, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg SYSTEM \"file:///etc/passwd\">\n<svg viewBox=\"0 0 8 5\"/>",
        "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
            + "\n<svg viewBox=\"0 0 8 5\"><title>&b;</title></svg>",
      })
  void aDocumentTypeIsRefusedAndItsEntitiesAreNotRead(String text) throws IOException {
    assertRefused(text, 1, "A document type has no place in a picture.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          <svg viewBox="0 0 8 5"><path></svg>       | Not a valid SVG
          <svg viewBox="0 0 8 5">                   | Not a valid SVG
          no picture                                | Not a valid SVG
          <svg/>                                    | needs a viewBox
          <svg viewBox="0 0 8"/>                    | needs a viewBox
          <svg viewBox="0 0 8 wide"/>               | needs a viewBox
          <svg viewBox="0 0 -8 5"/>                 | needs a viewBox
          <svg viewBox="0 0 8 0"/>                  | needs a viewBox
          <svg viewBox="0 0 NaN 5"/>                | needs a viewBox
          <svg viewBox="0 0 1e308 5"/>              | needs a viewBox
          <svg viewBox="0 0 8 1e-308"/>             | needs a viewBox
          <?xml version="1.1"?><svg viewBox="0 0 8 5"/> | is written in XML 1.0
          <g><svg viewBox="0 0 8 5"/></g>           | must be an svg element
          <s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 8 5"/> | must be an svg element
          """)
  void aPictureThatCannotBeDrawnIsRefused(String text, String message) throws IOException {
    assertRefused(text, 1, message);
  }

  @Test
  void howeverMuchStandsBeforeThePictureItIsRead() throws IOException {
    var before = "<!-- a -->\n".repeat(10_000);
    var svg = "<svg viewBox=\"0 0 8 5\"/>";

    assertEquals(Optional.of(new Illustration("drop", svg, 8, 5)), read(before + svg));
  }

  @Test
  void aPictureInsideAnotherDoesNotChangeItsSize() throws IOException {
    var text = "<svg viewBox=\"0 0 8 5\"><svg viewBox=\"0 0 80 50\"/></svg>";
    assertEquals(Optional.of(8.0), read(text).map(Illustration::width));
  }

  @Test
  void everyFaultOfAPictureIsListed() throws IOException {
    read("<svg viewBox=\"0 0 8 5\">\n<script/>\n<path onclick=\"x\"/></svg>");
    assertEquals(List.of(2, 3), problems.stream().map(Problem::line).toList());
  }

  @Test
  void ofVeryManyFaultsTheFirstAreListed() throws IOException {
    read("<svg viewBox=\"0 0 8 5\">" + "\n<script/>".repeat(1_000) + "</svg>");
    assertEquals(
        IntStream.rangeClosed(2, 21).boxed().toList(),
        problems.stream().map(Problem::line).toList());
  }

  private void assertRefused(String text, int line, String message) throws IOException {
    assertTrue(read(text).isEmpty(), text);
    assertFalse(problems.isEmpty());
    var problem = problems.getFirst();
    assertEquals(line, problem.line(), problem.toString());
    assertTrue(problem.message().contains(message), problem.toString());
    assertTrue(problem.message().endsWith("The picture is left out until this is mended."));
  }

  private Optional<Illustration> read(String text) throws IOException {
    Files.writeString(file, text);
    return new IllustrationReader(problems::add).read(file);
  }
}
