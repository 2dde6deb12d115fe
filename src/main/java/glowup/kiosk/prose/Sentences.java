package glowup.kiosk.prose;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts text into sentences and words. */
public final class Sentences {
  /** Contractions, hyphenated words, figures and abbreviations are one word each (Flesch, 1979). */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}]+(?:(?:[-‐‑'’.]|(?<=\\p{N})[,–](?=\\p{N}))[\\p{L}\\p{M}\\p{N}]+)*");

  /** What always goes on after its full stop; elsewhere a capital letter begins a sentence. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:Dra?|Mrs?|Ms|Prof|Sra?|St|Uds?|e\\.g|i\\.e|vs|p\\. ?ej)\\.\\s*$");

  /** A sentence's place in its block: the first letter, and the one after its last. */
  public record Span(int from, int to) {}

  private final Locale language;

  public Sentences(String languageTag) {
    language = Locale.forLanguageTag(languageTag);
  }

  /** The words of each sentence; a block always ends one, whether or not it has a full stop. */
  List<List<String>> of(List<String> blocks) {
    return blocks.stream()
        // Composed, so that a letter and its accent are one.
        .map(block -> Normalizer.normalize(block, Form.NFC))
        .flatMap(block -> sentences(block).stream())
        .map(sentence -> WORD.matcher(sentence).results().map(MatchResult::group).toList())
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private List<String> sentences(String block) {
    return spans(block).stream().map(span -> block.substring(span.from(), span.to())).toList();
  }

  /** The sentences of a block, one after the other, each with the space that follows it. */
  public List<Span> spans(String block) {
    var breaks = BreakIterator.getSentenceInstance(language);
    breaks.setText(block);
    var spans = new ArrayList<Span>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == block.length() || !GOES_ON.matcher(block.substring(start, end)).find()) {
        spans.add(new Span(start, end));
        start = end;
      }
    }
    return spans;
  }
}
