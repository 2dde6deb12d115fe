package glowup.kiosk.explainer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** The words of one language that open their meaning, in the order of their file. */
public final class Glossary {
  /** No words: then a page's marks are plain text. */
  public static final Glossary NONE = new Glossary(List.of());

  private final SequencedMap<String, Term> terms = new LinkedHashMap<>();

  /** A glossary; of two terms with one id the first counts. */
  public Glossary(List<Term> words) {
    words.forEach(term -> terms.putIfAbsent(term.id(), term));
  }

  public Optional<Term> find(String id) {
    return Optional.ofNullable(terms.get(id));
  }

  public Set<String> ids() {
    return Collections.unmodifiableSet(terms.keySet());
  }

  public List<Term> terms() {
    return List.copyOf(terms.values());
  }
}
