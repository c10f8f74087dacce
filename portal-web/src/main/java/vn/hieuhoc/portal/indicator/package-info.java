/** Pages of the indicators: open figures, the staff's figures, and who is behind them. */
package vn.hieuhoc.portal.indicator;
