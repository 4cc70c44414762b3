package tradebrief.template;

import tradebrief.model.Text;

/**
 * Words with placeholders in curly brackets, in the form of ICU messages.
 *
 * @param pattern the words in each language
 * @param line where they begin in the template, from 1
 * @param column where they begin, from 1
 */
public record Message(Text pattern, int line, int column) {}
