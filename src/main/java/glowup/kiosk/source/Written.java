package glowup.kiosk.source;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a number or a word in a file stands for. */
final class Written {
  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private Written() {}

  /** The whole number it is; compared before it is unfolded, for 1e999999999 fills a memory. */
  static Optional<Integer> whole(BigDecimal number) {
    return number.abs().compareTo(MOST) <= 0 && number.stripTrailingZeros().scale() <= 0
        ? Optional.of(number.intValueExact())
        : Optional.empty();
  }

  static <E extends Enum<E>> Optional<E> constant(String written, Class<E> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(constant -> name(constant).equals(written))
        .findFirst();
  }

  static List<String> names(Class<? extends Enum<?>> kind) {
    return Arrays.stream(kind.getEnumConstants()).map(Written::name).toList();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
