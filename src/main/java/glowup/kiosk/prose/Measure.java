package glowup.kiosk.prose;

/**
 * How hard a text is to read. All but the counts are rounded to one decimal, so that what is judged
 * is what is said.
 *
 * @param formula the name of the formula
 * @param wordsPerSentence on average
 * @param score the formula's own figure for the whole text; 0 where there are no words
 * @param scoreWithoutNames the same with the unavoidable names left out
 * @param grade the years of school that the whole text asks for; 0 where there are no words
 * @param gradeWithoutNames the same with the unavoidable names left out
 */
public record Measure(
    String formula,
    int words,
    int sentences,
    double wordsPerSentence,
    double score,
    double scoreWithoutNames,
    double grade,
    double gradeWithoutNames) {}
