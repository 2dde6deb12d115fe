package glowup.kiosk.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times that were measured, in nanoseconds. */
final class Times {
  private static final double NANOS_PER_MILLI = 1e6;

  private final List<Long> nanos = new ArrayList<>();

  void add(long time) {
    nanos.add(time);
  }

  int count() {
    return nanos.size();
  }

  /** The least of them that this share of them does not exceed: 0.5 is the median. */
  String at(double share) {
    var sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    int place = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.isEmpty() ? "not seen" : millis(sorted.get(Math.max(0, place)));
  }

  static String millis(long time) {
    return String.format(Locale.ROOT, "%.1f ms", time / NANOS_PER_MILLI);
  }
}
