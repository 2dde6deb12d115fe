package glowup.kiosk.staff;

import java.util.Optional;

/**
 * What the front desk chose on its screen. It outlives visits and restarts and says nothing of a
 * visitor.
 *
 * @param language BCP 47 tag that visits begin in; empty for the clinic's own
 * @param volume how loud the kiosk speaks as a visit begins, 0 to 100
 */
public record DeskChoices(Optional<String> language, int volume, Opening opening) {
  /** How much louder or quieter a touch makes it. */
  public static final int VOLUME_STEP = 10;

  private static final int LOUDEST = 100;
  private static final int USUAL_VOLUME = 60;

  public DeskChoices {
    volume = Math.clamp(volume, 0, LOUDEST);
  }

  /** What holds until somebody chooses. */
  public static DeskChoices none() {
    return new DeskChoices(Optional.empty(), USUAL_VOLUME, new Opening.ByHours());
  }

  public DeskChoices speaking(String tag) {
    return new DeskChoices(Optional.of(tag), volume, opening);
  }

  /** Louder by so much, or quieter where it is negative. */
  public DeskChoices louder(int by) {
    return new DeskChoices(language, volume + by, opening);
  }

  public DeskChoices opened(Opening next) {
    return new DeskChoices(language, volume, next);
  }
}
