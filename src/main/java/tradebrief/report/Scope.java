package tradebrief.report;

import tradebrief.model.Area;
import tradebrief.model.AsOf;
import tradebrief.model.Basis;
import tradebrief.model.Period;

/**
 * What a report is about.
 *
 * @param area of which area
 * @param period of which period
 * @param asOf as known on which day
 * @param basis on which basis its own figures are
 * @param draft whether it is a draft, which its titles then say
 */
record Scope(Area area, Period period, AsOf asOf, Basis basis, boolean draft) {}
