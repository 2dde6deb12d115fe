package glowup.kiosk.delivery;

import glowup.kiosk.clinic.Paper;
import java.util.List;

/**
 * What a printer says it can do. An empty list is a question that it does not answer.
 *
 * @param formats MIME types of documents
 * @param media names of paper sizes (PWG 5101.1)
 * @param resolutions of PWG raster, in dots per inch, the same both ways
 * @param rasterTypes of PWG raster, such as {@code sgray_8}
 * @param severalDocuments whether one job may have more than one
 */
record Abilities(
    List<String> formats,
    List<String> sides,
    List<String> colourModes,
    List<String> media,
    List<Integer> resolutions,
    List<String> rasterTypes,
    boolean severalDocuments) {

  /** Whether it says that it knows no such paper. */
  boolean lacks(Paper paper) {
    return !media.isEmpty() && !media.contains(paper.pwgName());
  }
}
