package glowup.kiosk.selfcheck;

import java.util.List;

/**
 * Items that stand and fall together.
 *
 * @param text its heading; blank where it needs none
 */
public record Group(String linkId, String text, Condition condition, List<Item> items)
    implements Item {
  public Group {
    items = List.copyOf(items);
  }
}
