/** Indicators, their values, targets and who is behind them, for programs. */
package vn.hieuhoc.api.indicator;
