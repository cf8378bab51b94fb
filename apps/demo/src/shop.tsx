import { formatMoney } from '@tillkit/client'
import { Link } from 'react-router'
import { addToBasket, useBasket } from './basket.ts'
import { addUp, cedis, products, type Product } from './products.ts'

/** The front door: what there is to buy. */
export function Shop() {
  const { quantities } = useBasket()
  const { total, count } = addUp(quantities)
  return (
    <div className="page wide">
      <header className="hero">
        <p className="kicker">Osu, Accra</p>
        <h1 tabIndex={-1}>Coffee roasted on Tuesday, at your gate on Wednesday.</h1>
      </header>
      <ul className="products">
        {products.map((product) => (
          <ProductCard key={product.id} product={product} quantity={quantities[product.id] ?? 0} />
        ))}
      </ul>
      {count > 0 && (
        <Link className="button basket" to="/checkout">
          Check out · {formatMoney(total, { locale: 'en' })}
        </Link>
      )}
    </div>
  )
}

function ProductCard({ product: { id, name, about, pesewas }, quantity }: { product: Product; quantity: number }) {
  return (
    <li className="product">
      <img src={`/products/${id}.svg`} alt="" width="160" height="120" />
      <h2>{name}</h2>
      <p>{about}</p>
      <p className="price">{formatMoney(cedis(pesewas), { locale: 'en' })}</p>
      <div className="quantity">
        {quantity > 0 && (
          <>
            <button type="button" aria-label={`One ${name} less`} onClick={() => addToBasket(id, -1)}>
              −
            </button>
            <output aria-label={`${name} in the basket`}>{quantity}</output>
          </>
        )}
        <button type="button" aria-label={`Add ${name}`} onClick={() => addToBasket(id, 1)}>
          {quantity > 0 ? '+' : 'Add'}
        </button>
      </div>
    </li>
  )
}
