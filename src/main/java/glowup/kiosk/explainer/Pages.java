package glowup.kiosk.explainer;

import java.util.List;

/**
 * What a text came to when it was laid out.
 *
 * @param count how many pages; 0 until that is known
 * @param chunks the pages of each chunk, in order
 */
public record Pages(int count, List<Span> chunks) {
  /** Not yet laid out. */
  public static final Pages UNKNOWN = new Pages(0, List.of());

  /** The first and the last page that a chunk stands on, counted from 0. */
  public record Span(int first, int last) {
    public boolean holds(int page) {
      return first <= page && page <= last;
    }
  }

  public Pages {
    chunks = List.copyOf(chunks);
  }

  public boolean known() {
    return count > 0;
  }

  public boolean isLast(int page) {
    return page == count - 1;
  }

  /** The chunk that a page shows: the first that begins on it, or else the one that goes on. */
  public int chunkOn(int page) {
    int on = 0;
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).first() == page) {
        return i;
      }
      on = chunks.get(i).first() < page ? i : on;
    }
    return on;
  }
}
