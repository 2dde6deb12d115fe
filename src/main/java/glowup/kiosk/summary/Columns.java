package glowup.kiosk.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns the columns of a page that is read from right to left. The layout sets the cells of a row
 * from left to right whatever the direction: so they are handed over in reverse, and turned back in
 * the tags, which say what is read first.
 */
final class Columns {
  /** A row of a table, or of what the style sets side by side. */
  private static final String ROW = "tr";

  private static final String ACROSS = "across";

  private static final COSName ROW_TAG = COSName.getPDFName("TR");

  private Columns() {}

  /** Whether the page is one of those, and now turned. */
  static boolean turn(Document page) {
    if (!page.getDocumentElement().getAttribute("dir").equals("rtl")) {
      return false;
    }
    var all = page.getElementsByTagName("*");
    IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .map(Element.class::cast)
        .filter(Columns::isRow)
        .toList()
        .forEach(Columns::turn);
    return true;
  }

  private static boolean isRow(Element element) {
    return element.getTagName().equals(ROW)
        || List.of(element.getAttribute("class").split(" ")).contains(ACROSS);
  }

  private static void turn(Element row) {
    var cells = new ArrayList<Node>();
    while (row.getFirstChild() != null) {
      cells.add(row.removeChild(row.getFirstChild()));
    }
    cells.reversed().forEach(row::appendChild);
  }

  static void turnTags(PDDocument document) {
    var root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      turnTags(root.getCOSObject());
    }
  }

  private static void turnTags(COSDictionary tag) {
    COSBase kids = tag.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray several) {
      if (ROW_TAG.equals(tag.getCOSName(COSName.S))) {
        var turned = new ArrayList<COSBase>();
        several.forEach(turned::add);
        Collections.reverse(turned);
        several.clear();
        several.addAll(turned);
      }
      for (int kid = 0; kid < several.size(); kid++) {
        if (several.getObject(kid) instanceof COSDictionary below) {
          turnTags(below);
        }
      }
    } else if (kids instanceof COSDictionary below) {
      turnTags(below);
    }
  }
}
