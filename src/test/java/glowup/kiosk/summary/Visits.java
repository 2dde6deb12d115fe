package glowup.kiosk.summary;

import glowup.kiosk.clinic.Clinic;
import glowup.kiosk.clinic.Paper;
import glowup.kiosk.words.Words;
import glowup.kiosk.words.WordsReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Summaries of made-up visits, and the shipped page to put them in. */
final class Visits {
  static final Path ASSETS = Path.of("assets");

  /** With clinical words beside the visitor's. */
  private static final Row LOOK =
      new Row.Answered(
          new Said("I see", "Lesions"),
          List.of(
              new Said("Blackheads or whiteheads", "Open or closed comedones"),
              new Said("Deep painful lumps", "Nodules, tender")));

  static final List<AdviceLine> ADVICE =
      List.of(
          advice("mention", "Most treatments need 6 to 8 weeks."),
          advice("today", "Do not take more isotretinoin until you have talked."),
          advice("first", "Deep, painful lumps: ask to have these looked at first."),
          advice("first", "One treatment for over 12 weeks has not helped."));
  static final List<Section> SECTIONS =
      List.of(
          new Section("matters", List.of(answered("What matters", "Clear spots", "Scars"))),
          new Section(
              "skin",
              List.of(
                  answered("Where", "Face", "Back"),
                  LOOK,
                  answered("How long", "Over a year"),
                  answered("Sudden pain", "No"),
                  new Row.Unanswered(Said.alike("Irregular periods")))),
          new Section(
              "tried",
              List.of(
                  answered("Shop products", "Over 12 weeks", "No help"),
                  answered("Adapalene", "6 to 12 weeks", "Some help"))),
          new Section(
              "know",
              List.of(answered("Age", "18 or over"), new Row.Declined(Said.alike("Pregnancy")))));
  static final List<Said> QUESTIONS =
      alike(
          "Could this be something else?",
          "What can I do about scars?",
          "Is Botox worth a try?",
          "How soon would it work?");
  static final List<Said> TOPICS = alike("What acne is", "Scars and marks");

  private Visits() {}

  static Summary full(Paper paper) {
    return of(paper, ADVICE, SECTIONS, QUESTIONS, TOPICS);
  }

  static Summary empty(Paper paper) {
    return of(paper, List.of(), List.of(), List.of(), List.of());
  }

  static Summary asking(String... questions) {
    return of(Paper.A4, List.of(), List.of(), alike(questions), List.of());
  }

  static Summary of(
      Paper paper,
      List<AdviceLine> advice,
      List<Section> sections,
      List<Said> questions,
      List<Said> topics) {
    var clinic = new Clinic("Linden Skin Clinic", "", "911", "988", "");
    var day = LocalDate.of(2026, 11, 23);
    return new Summary("en", "en", clinic, paper, day, advice, sections, questions, topics);
  }

  static Row answered(String label, String... answers) {
    return new Row.Answered(Said.alike(label), alike(answers));
  }

  private static AdviceLine advice(String level, String action) {
    return new AdviceLine(level, Said.alike(action), Said.alike(""));
  }

  private static List<Said> alike(String... texts) {
    return Stream.of(texts).map(Said::alike).toList();
  }

  static PageWords pageWords() {
    return PageWords.of(words());
  }

  static Words words() {
    return new WordsReader(Visits::fail)
        .read(ASSETS.resolve("words/en.properties"), "en")
        .orElseThrow();
  }

  static SummaryPage page() {
    return new SummaryPageReader(Visits::fail)
        .read(ASSETS.resolve("summary"), words())
        .orElseThrow();
  }

  private static void fail(Object problem) {
    throw new AssertionError(problem);
  }
}
