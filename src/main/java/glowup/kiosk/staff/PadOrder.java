package glowup.kiosk.staff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The order in which the digits stand on the pad, from its top left. */
public final class PadOrder {
  /** As on a telephone. */
  public static final List<Integer> PLAIN = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 0);

  private PadOrder() {}

  /** Another order, so that neither smudges nor the moves of a hand give the PIN away. */
  public static List<Integer> shuffled(RandomGenerator random) {
    var digits = new ArrayList<>(IntStream.rangeClosed(0, 9).boxed().toList());
    Collections.shuffle(digits, random);
    return List.copyOf(digits);
  }
}
