package glowup.kiosk.ui;

import java.util.List;
import java.util.Optional;

/** A part of a screen whose words are no labels, and which has them at hand for a listener. */
@FunctionalInterface
public interface ReadAloud {

  /** What stands there now, in the order of reading; empty while it is being laid out. */
  Optional<List<Passage>> passages();
}
