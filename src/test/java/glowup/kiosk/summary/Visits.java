package glowup.kiosk.summary;

import glowup.kiosk.clinic.Clinic;
import glowup.kiosk.clinic.Paper;
import glowup.kiosk.words.Words;
import glowup.kiosk.words.WordsReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Summaries of made-up visits, and the shipped page to put them in. */
final class Visits {
  static final Path ASSETS = Path.of("assets");

  static final List<AdviceLine> ADVICE =
      List.of(
          new AdviceLine("mention", "Most treatments need 6 to 8 weeks."),
          new AdviceLine("today", "Do not take more isotretinoin until you have talked."),
          new AdviceLine("first", "Deep, painful lumps: ask to have these looked at first."),
          new AdviceLine("first", "One treatment for over 12 weeks has not helped."));
  static final List<Section> SECTIONS =
      List.of(
          new Section("matters", List.of(answered("What matters", "Clear spots", "Scars"))),
          new Section(
              "skin",
              List.of(
                  answered("Where", "Face", "Back"),
                  answered("I see", "Blackheads or whiteheads", "Deep painful lumps"),
                  answered("How long", "Over a year"),
                  answered("Sudden pain", "No"),
                  new Row.Unanswered("Irregular periods"))),
          new Section(
              "tried",
              List.of(
                  answered("Shop products", "Over 12 weeks", "No help"),
                  answered("Adapalene", "6 to 12 weeks", "Some help"))),
          new Section(
              "know", List.of(answered("Age", "18 or over"), new Row.Declined("Pregnancy"))));
  static final List<String> QUESTIONS =
      List.of(
          "Could this be something else?",
          "What can I do about scars?",
          "Is Botox worth a try?",
          "How soon would it work?");
  static final List<String> TOPICS = List.of("What acne is", "Scars and marks");

  private Visits() {}

  static Summary full(Paper paper) {
    return of(paper, ADVICE, SECTIONS, QUESTIONS, TOPICS);
  }

  static Summary empty(Paper paper) {
    return of(paper, List.of(), List.of(), List.of(), List.of());
  }

  static Summary asking(String... questions) {
    return of(Paper.A4, List.of(), List.of(), List.of(questions), List.of());
  }

  static Summary of(
      Paper paper,
      List<AdviceLine> advice,
      List<Section> sections,
      List<String> questions,
      List<String> topics) {
    var clinic = new Clinic("Linden Skin Clinic", "", "911", "988", "");
    var day = LocalDate.of(2026, 11, 23);
    return new Summary("en", clinic, paper, day, advice, sections, questions, topics);
  }

  static Row answered(String label, String... answers) {
    return new Row.Answered(label, List.of(answers));
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
