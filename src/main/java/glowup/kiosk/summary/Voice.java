package glowup.kiosk.summary;

import glowup.kiosk.explainer.ExplainerLibrary;
import glowup.kiosk.selfcheck.Questionnaire;
import glowup.kiosk.words.Words;
import java.util.Optional;

/** What there is to say things with in one language. */
public record Voice(Words words, Optional<Questionnaire> questionnaire, ExplainerLibrary library) {}
