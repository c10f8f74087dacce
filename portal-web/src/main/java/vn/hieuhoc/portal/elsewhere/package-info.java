/** Writing down what was learnt at another place. */
package vn.hieuhoc.portal.elsewhere;
