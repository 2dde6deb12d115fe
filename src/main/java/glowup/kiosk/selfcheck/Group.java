package glowup.kiosk.selfcheck;

import java.util.List;

/**
 * Items that stand and fall together.
 *
 * @param text its heading; blank where it needs none
 * @param required whether a response holds it even where nothing in it was answered
 */
public record Group(
    String linkId, String text, boolean required, Condition condition, List<Item> items)
    implements Item {
  public Group {
    items = List.copyOf(items);
  }
}
