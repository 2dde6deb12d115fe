package glowup.kiosk.look;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a picture use others. Ten that each use the one before ten times would be drawn a
 * thousand million times, and two that use each other for ever; so what is used must not use.
 */
final class PartUses {
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> used = new HashSet<>();

  /** The ids of what uses another part, each with the line of the first use. */
  private final Map<String, Integer> using = new HashMap<>();

  void open(@Nullable String id) {
    open.push(Objects.requireNonNullElse(id, ""));
  }

  void close() {
    open.pop();
  }

  /** The open elements use a part, wherever in the picture it stands. */
  void use(String id, int line) {
    used.add(id);
    open.forEach(within -> using.putIfAbsent(within, line));
  }

  /** The lines on which a part that is itself used uses another. */
  IntStream nested() {
    return used.stream().filter(using::containsKey).mapToInt(using::get).sorted().distinct();
  }
}
