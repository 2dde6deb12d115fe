package glowup.kiosk.visit;

import glowup.kiosk.clinic.SettingsReader;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.LanguagePart;
import glowup.kiosk.content.Lazy;
import glowup.kiosk.explainer.ExplainerLibrary;
import glowup.kiosk.explainer.Glossary;
import glowup.kiosk.look.Illustrations;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.AnswerType;
import glowup.kiosk.selfcheck.Entry;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.Questionnaire;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.words.WordsReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A self-check of any questionnaires, one to a language, and all that can be tapped on each of its
 * screens. A walk is a list of numbers, each of which picks a tap: so a shorter list is a shorter
 * walk.
 */
final class CheckTaps {
  private static final List<String> TYPED =
      List.of("", "3", "7.5", "1.50", "2025-03-01", "2025", "beans", "-", "two\nlines");

  private final List<Questionnaire> questionnaires;
  private final SelfCheck check;
  private final VisitRules rules;

  CheckTaps(List<Questionnaire> questionnaires) {
    this.questionnaires = questionnaires;
    this.check = new SelfCheck(questionnaires.getFirst());
    this.rules = new VisitRules(content());
  }

  SelfCheck check() {
    return check;
  }

  String title() {
    return check.questionnaire().title();
  }

  /** The visit of somebody who has just opened the self-check. */
  Visit begun() {
    return after(after(rules.first(), new Action.Begin()), new Action.OpenCheck());
  }

  Visit after(Visit visit, Action action) {
    return rules.after(visit, action);
  }

  Visit walked(List<Integer> picks) {
    var visit = begun();
    for (int pick : picks) {
      visit = after(visit, tap(visit, pick));
    }
    return visit;
  }

  Action tap(Visit visit, int pick) {
    var taps = taps(visit);
    return taps.get(Math.floorMod(pick, taps.size()));
  }

  private List<Action> taps(Visit visit) {
    var taps = new ArrayList<Action>();
    switch (visit.screen()) {
      case Screen.Question(var linkId, _, _) -> {
        question(linkId).ifPresent(question -> taps.addAll(answers(question)));
        taps.add(new Action.NextQuestion());
        taps.add(new Action.PreviousQuestion());
      }
      case Screen.Review _ -> {
        for (var question : check.questions(visit.answers())) {
          taps.add(new Action.ChangeAnswer(question.linkId()));
        }
        taps.add(new Action.OpenSummary());
      }
      case Screen.Urgent _ -> {
        taps.add(new Action.PreviousQuestion());
        taps.add(new Action.OpenSummary());
      }
      default -> taps.add(new Action.OpenCheck());
    }
    taps.add(new Action.GoHome());
    for (var questionnaire : questionnaires) {
      taps.add(new Action.SetLanguage(questionnaire.language()));
    }
    return taps;
  }

  /** Everything that can be touched or typed on the screen of a question. */
  List<Action> answers(Question question) {
    var taps = new ArrayList<Action>();
    var linkId = question.linkId();
    question.options().forEach(option -> taps.add(new Action.Choose(linkId, option.value())));
    if (question.type() == AnswerType.BOOLEAN) {
      taps.add(new Action.Choose(linkId, new Answer.Flag(true)));
      taps.add(new Action.Choose(linkId, new Answer.Flag(false)));
    } else if (question.options().isEmpty() || question.type().hasLength()) {
      TYPED.forEach(text -> taps.add(new Action.Enter(linkId, new Entry(text, 0))));
      taps.add(new Action.AddAnother());
    }
    return taps;
  }

  Optional<Question> question(String linkId) {
    return check
        .questionnaire()
        .find(linkId)
        .filter(Question.class::isInstance)
        .map(Question.class::cast);
  }

  private ContentPack content() {
    var parts = new LinkedHashMap<String, LanguagePart>();
    for (var questionnaire : questionnaires) {
      parts.put(
          questionnaire.language(),
          LanguagePart.of(
              WordsReader.builtIn(),
              new Glossary(List.of(), true),
              new ExplainerLibrary(List.of()),
              Optional.of(questionnaire)));
    }
    return new ContentPack(
        Path.of("assets"),
        SettingsReader.defaults(),
        parts,
        new Illustrations(Map.of()),
        Map.of(),
        Lazy.ready(Optional.empty()),
        List::of);
  }
}
