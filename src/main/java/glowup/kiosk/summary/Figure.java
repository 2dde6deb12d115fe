package glowup.kiosk.summary;

import glowup.kiosk.look.Illustration;
import java.util.Set;

/**
 * A drawn body with the places marked that a visitor chose.
 *
 * @param codes of the zones that are marked
 */
public record Figure(Illustration drawing, Set<String> codes) {
  public Figure {
    codes = Set.copyOf(codes);
  }
}
