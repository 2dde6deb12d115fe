package glowup.kiosk.selfcheck;

import glowup.kiosk.look.Illustration;
import glowup.kiosk.look.Illustrations;
import glowup.kiosk.look.Zone;
import glowup.kiosk.look.ZoneReader;
import java.util.List;
import java.util.Optional;

/**
 * The picture whose zones are the answers of a question: a zone stands for the option of its code.
 *
 * @param zones those that an option stands for, those on top last
 */
public record BodyMap(Illustration drawing, List<Zone> zones) {

  /** The picture of every such question that has none of its own. */
  private static final String USUAL = "body-map";

  public BodyMap {
    zones = List.copyOf(zones);
  }

  /** The question's picture; empty where it asks for none or it cannot be used. */
  public static Optional<BodyMap> of(Question question, Illustrations illustrations) {
    return Optional.of(question)
        .filter(BodyMap::isAskedFor)
        .flatMap(asked -> illustrations.find(picture(asked, illustrations)))
        .map(
            drawing ->
                new BodyMap(
                    drawing,
                    ZoneReader.zones(drawing.svg()).stream()
                        .filter(zone -> question.options().stream().anyMatch(o -> is(zone, o)))
                        .toList()));
  }

  public static boolean isAskedFor(Question question) {
    return question.control().stream().anyMatch(ItemControl.BODY_MAP::equals);
  }

  /**
   * The id of the question's picture, which need not be there: {@code body-map-} and its linkId
   * where there is such a file, and {@code body-map} otherwise.
   */
  public static String picture(Question question, Illustrations illustrations) {
    var own = USUAL + "-" + question.linkId();
    return illustrations.ids().contains(own) ? own : USUAL;
  }

  /** Whether a zone stands for an option. */
  public static boolean is(Zone zone, AnswerOption option) {
    return !option.value().withheld() && option.value().written().equals(zone.code());
  }
}
