package glowup.kiosk.prose;

/** A way to tell from the length of sentences and words how many years of school a text needs. */
enum Formula {
  /**
   * The grade itself (Kincaid, Fishburne, Rogers and Chissom, Research Branch Report 8-75, US Navy,
   * 1975).
   */
  FLESCH_KINCAID("Flesch-Kincaid") {
    @Override
    double score(double wordsPerSentence, double syllablesPerWord) {
      return 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59;
    }

    @Override
    double grade(double score) {
      return score;
    }
  },

  /**
   * From 100, very easy, downwards (Fernández Huerta, Medidas sencillas de lecturabilidad, Consigna
   * 214, 1959, 29-32; its last term is words in a sentence, not sentences in a hundred words as it
   * is often copied: Law, Error in the Fernandez Huerta readability formula, 2011). Its bands are
   * school years down to 60. Below that "before university", "selective courses" and "university"
   * are taken as years 10, 12 and 14, and its one band of years 7 and 8 is cut in two.
   */
  FERNANDEZ_HUERTA("Fernández Huerta") {
    @Override
    double score(double wordsPerSentence, double syllablesPerWord) {
      return 206.84 - 60 * syllablesPerWord - 1.02 * wordsPerSentence;
    }

    @Override
    double grade(double score) {
      if (score >= 70) {
        return score >= 90 ? 4 : score >= 80 ? 5 : 6;
      }
      if (score >= 60) {
        return score >= 65 ? 7 : 8;
      }
      return score >= 50 ? 10 : score >= 30 ? 12 : 14;
    }
  };

  private final String label;

  Formula(String label) {
    this.label = label;
  }

  /** Its name, as a person would look it up. */
  String label() {
    return label;
  }

  abstract double score(double wordsPerSentence, double syllablesPerWord);

  /** The years of school that a score asks for. */
  abstract double grade(double score);
}
