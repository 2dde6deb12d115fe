package glowup.kiosk.summary;

import java.util.List;

/**
 * One piece of advice that the self-check gave.
 *
 * @param level how soon it counts, one of {@link #LEVELS}
 * @param action what to do
 * @param reason why, or for whom; blank where the action says it all
 */
public record AdviceLine(String level, Said action, Said reason) {

  /** How soon advice counts, the most urgent first. */
  public static final List<String> LEVELS = List.of("now", "today", "first", "mention");

  public AdviceLine {
    if (!LEVELS.contains(level)) {
      throw new IllegalArgumentException("Not a level of advice: " + level);
    }
  }
}
