package glowup.kiosk.explainer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of one language that open their meaning, in the order of their file. */
public final class Glossary {
  /** No words at all. */
  public static final Glossary NONE = new Glossary(List.of(), false);

  private final SequencedMap<String, Term> terms = new LinkedHashMap<>();
  private final boolean shown;

  /**
   * A glossary; of two terms with one id the first counts.
   *
   * @param shown whether patients may read it: a draft may be hidden, a page past its day is
   */
  public Glossary(List<Term> words, boolean shown) {
    words.forEach(term -> terms.putIfAbsent(term.id(), term));
    this.shown = shown;
  }

  /** A term that may be shown. */
  public Optional<Term> find(String id) {
    return Optional.ofNullable(terms.get(id)).filter(_ -> shown);
  }

  public Set<String> ids() {
    return Collections.unmodifiableSet(terms.keySet());
  }

  public List<Term> terms() {
    return List.copyOf(terms.values());
  }

  /** The ids that a page may mark, each with whether it opens anything. */
  public Map<String, Boolean> marks() {
    return terms.keySet().stream().collect(Collectors.toMap(id -> id, _ -> shown));
  }
}
